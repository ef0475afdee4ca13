### Phrases du rapport intérimaire : les mots autour de ce que demande report/progress.toml.
### $states est la liste des États qu’une phrase nomme et $states-count leur nombre ;
### <chiffre>-published est ce que des documents impriment, <chiffre>-named le nombre d’États que les données consignées nomment à l’appui.
### Les nombres, les listes d’États et l’accord avec leur nombre figurent dans counting.ftl.

## Introduction

introduction-scope = Le présent rapport a été établi pour la { $meeting }. Il expose, thème par thème et dans l’ordre du plan, comment le { $plan } a été exécuté du { $from } au { $to }, afin que le débat puisse partir de ce qui est connu et de ce qui ne l’est pas.
introduction-basis = Le rapport repose sur des données consignées, dans lesquelles chaque déclaration d’un État ou d’un document est accompagnée de sa source et de l’endroit où elle y figure. Les chiffres sont calculés à partir des États que ces données nomment ; lorsqu’elles ne les nomment pas tous, le rapport donne des bornes et indique le chiffre publié en regard. Le plan comporte { $measures ->
    [one] { $measures } mesure
   *[other] { $measures } mesures
}. Les données consignées confirment le chiffre publié pour { $named } d’entre elles et le contredisent pour { $contradicted }. Le nombre de mesures pour lesquelles elles nomment une partie des États sur lesquels repose le chiffre est de { $partly }, et celui des mesures pour lesquelles elles n’en nomment aucun, de { $untraced } ; le nombre de zéros publiés qui ne reposent que sur un silence est de { $zeros }, et celui des mesures pour lesquelles aucun nombre n’est publié, de { $unpublished }. Le rapport ne remplace pas les rapports dus au titre de l’article 7.
introduction-membership = Au { $as-of }, la Convention comptait { $parties } États parties et était en vigueur pour { $in-force } d’entre eux ; { $signatories ->
    [0] tous les signataires l’avaient ratifiée.
    [one] { $signatories } signataire ne l’avait pas encore ratifiée.
   *[other] { $signatories } signataires ne l’avaient pas encore ratifiée.
}

## B. Prise en compte des questions de genre

gender-focal-points = { Parties-named } { ont } fait fonction, pendant la période considérée, de { $states-count ->
    [one] point
   *[other] points
} de contact de la Convention pour les questions de genre.
gender-coordinators = { They-or-parties } { ont } également coordonné les travaux sur l’état général et le fonctionnement de la Convention.
gender-arrangement = Les deux fonctions vont de pair.
gender-signatories-contacted = Les points de contact pour les questions de genre se sont enquis auprès de signataires de la place faite à ces questions dans leur processus de ratification (signataires contactés : { $contacted } ; réponses reçues : { $answered }). Les données consignées ne nomment pas ces signataires.
gender-signatory-intentions = Certaines réponses abordaient les perspectives de ratification.
gender-signatory-definitions = Les réponses portaient aussi sur la place du genre dans le droit et la pratique nationaux.
gender-lessons-elsewhere = L’expérience acquise dans le cadre d’autres conventions a également été évoquée.
gender-help-requested = { Parties-named } { ont } demandé une aide pour rendre { leurs } équipes de dépollution inclusives.
gender-training-requested = { They-or-parties } { ont } aussi demandé une formation à l’intention de { leurs } responsables{ $met-count ->
    [0] { $states-count ->
        [0] .
       *[other] { "" } ; cette formation n’a pas encore eu lieu.
    }
   *[other] { $unmet-count ->
        [0] .
        [one] { "" } ; pour l’un d’eux ({ $unmet }), cette formation n’a pas encore eu lieu.
       *[other] { "" } ; pour certains ({ $unmet }), cette formation n’a pas encore eu lieu.
    }
}
gender-clearance-teams = { They-or-parties } { ont } donné { $states-count ->
    [0] des renseignements sur la présence de femmes dans { leurs } équipes de dépollution.
   *[other] les renseignements suivants sur la présence de femmes dans { leurs } équipes de dépollution :
}
gender-form-feedback = Les points de contact pour les questions de genre ont formulé des observations sur le formulaire de rapport au titre de l’article 7.
gender-workshop-wider = L’idée d’un atelier élargi a été avancée.
gender-plans-published = Selon les chiffres publiés, le nombre d’États parties dont les plans et stratégies prennent en compte le genre et la diversité est de { $plans-published }, et celui des États parties qui le font en matière d’enquête et de dépollution, de { $priorities-published } ; les données consignées { $plans-named ->
    [0] { $priorities-named ->
        [0] n’en nomment aucun.
       *[other] n’en nomment aucun pour le premier chiffre et en nomment { $priorities-named } pour le second.
    }
   *[other] en nomment { $plans-named } pour le premier chiffre et { $priorities-named ->
        [0] aucun pour le second.
       *[other] { $priorities-named } pour le second.
    }
}
gender-participation-published = Selon les chiffres publiés, le nombre de femmes était de { $delegates-published } parmi les membres des délégations des États parties, de { $heads-published } à la tête d’une délégation et de { $committee-published } au Comité de coordination ; le nombre de femmes ayant exercé la présidence de la Convention s’établit à { $presidents-published }.

## C. Universalisation

universalization-parties = Au { $as-of }, la Convention comptait { $parties } États parties.
universalization-signatories = { $states-count ->
    [0] Les données consignées ne nomment aucun signataire qui ne l’ait pas encore ratifiée.
    [one] { N-Words } signataire ({ $states }) ne l’avait pas encore ratifiée.
   *[other] { N-Words } signataires ({ $states }) ne l’avaient pas encore ratifiée.
}
universalization-joined = { $states-count ->
    [0] Les données consignées ne nomment aucun État qui soit devenu partie à la Convention pendant la période considérée.
    [one] Pendant la période considérée, { n-words } État ({ $states }) est devenu partie à la Convention. La date de dépôt de son instrument est la suivante :
   *[other] Pendant la période considérée, { n-words } États ({ $states }) sont devenus parties à la Convention. Les dates de dépôt de leurs instruments sont les suivantes :
}
universalization-coordinators = { Parties-named } { ont } coordonné les travaux relatifs à l’universalisation.
universalization-roundtable = { They-or-parties } { ont } également participé à la table ronde régionale arabe sur les conventions de désarmement.
universalization-bilateral = Nombre de réunions bilatérales que les coordonnateurs ont tenues avec des signataires et d’autres États non parties : { $meetings }.
universalization-seminars = { $states-count ->
    [0] Les données consignées ne nomment aucun État qui ait contribué à la tenue de séminaires régionaux.
    [one] { N-Words } État ({ $states }) a contribué à la tenue de séminaires régionaux.
   *[other] { N-Words } États ({ $states }) ont contribué à la tenue de séminaires régionaux.
}
universalization-seminars-supported = { Coordinators-or-parties } { ont } apporté { leur } concours à de tels séminaires.
universalization-presidency = { Parties-named } { ont } assuré la présidence de la { $meeting }.
universalization-group-open = Le groupe de travail informel sur l’universalisation a été ouvert à tous les États parties intéressés.
universalization-group-met = Le groupe s’est réuni à la date suivante :
universalization-group = Ses débats se résument comme suit :
universalization-survey-sent = Un questionnaire sur les obstacles à l’adhésion à la Convention a été adressé aux signataires et à d’autres États non parties.
universalization-survey = Des réponses ont été reçues.
universalization-attendance-published = Selon les chiffres publiés, le nombre d’États non parties qui ont assisté à l’Assemblée des États parties est de { $attended-published }, et celui des États non parties qui ont voté pour la résolution de l’Assemblée générale relative à la Convention, de { $votes-published } ; les données consignées { $attended-named ->
    [0] { $votes-named ->
        [0] n’en nomment aucun.
       *[other] n’en nomment aucun pour le premier chiffre et en nomment { $votes-named } pour le second.
    }
   *[other] en nomment { $attended-named } pour le premier chiffre et { $votes-named ->
        [0] aucun pour le second.
       *[other] { $votes-named } pour le second.
    }
}
universalization-norm-published = Les chiffres publiés qui ont trait à la norme sont les suivants : cas d’emploi confirmés, { $cases-published } ; États non parties ayant signalé un moratoire ou la destruction de leurs stocks, { $moratoria-published } ; réunions tenues spécialement avec des États qui comptent encore sur les armes à sous-munitions, { $meetings-published }.

## D. Destruction et conservation des stocks

stockpile-left = { Parties-named } { ont } encore des obligations à remplir au titre de l’article 3.
stockpile-ever-published = Selon les chiffres publiés, le nombre d’États parties qui ont fait état de telles obligations depuis l’entrée en vigueur de la Convention est de { $ever-published }, et celui des États parties qui ont déclaré s’en être acquittés, de { $declared-published } ; nombre d’États nommés dans les données consignées : { $ever-named } et { $declared-named }, respectivement.
stockpile-reports = { $others-count ->
    [0] Tous les États parties ayant des obligations au titre de l’article 3 ont
   *[other] { Parties-named } { ont }
} présenté le rapport annuel pour { $year }{ $stalled-count ->
    [0] { " " }et signalé des progrès dans l’exécution de l’article 3.
   *[other] { "" } ; { $progress-count ->
        [0] aucun progrès dans l’exécution de l’article 3 n’a été signalé.
        [one] un État partie ({ $progress }) a signalé des progrès dans l’exécution de l’article 3.
       *[other] { $progress-count } États parties ({ $progress }) ont signalé des progrès dans l’exécution de l’article 3.
    }
}
stockpile-reports-missing = { Parties-named } n’{ avaient } pas présenté le rapport annuel pour { $year }.
stockpile-extra-updates = { Parties-named } { ont } donné régulièrement des informations actualisées, en plus du rapport annuel.
stockpile-none-verified = { Parties-named } { ont } confirmé, après vérification, ne pas détenir d’armes à sous-munitions.
stockpile-completed = { They-or-parties } { ont } déclaré l’exécution de l’article 3 achevée{ $states-count ->
    [0] .
   *[other] , à la date suivante :
}
stockpile-foreign-help = { Parties-named } { ont } eu recours à la coopération étrangère pour détruire { leurs } stocks.
stockpile-standards = { They-or-parties } { ont } aussi fait état de méthodes de destruction conformes aux normes nationales et internationales de sécurité et de protection de l’environnement.
stockpile-moved-abroad = { Parties-named } { ont } acheminé des stocks vers des installations d’autres États parties aux fins de leur destruction.
stockpile-no-request = { Parties-named } { $states-count ->
    [0] exécute l’article 3 sans avoir l’intention
    [one] exécute l’article 3 et n’a pas l’intention
   *[other] exécutent l’article 3 et n’ont pas l’intention
} de demander une prolongation.
stockpile-request-expected = { $states-count ->
    [0] Les données consignées ne nomment aucun État partie dont une demande de prolongation ait été attendue
    [one] Une demande de prolongation était attendue d’un État partie ({ $states })
   *[other] Des demandes de prolongation étaient attendues de { n-parties } ({ $states })
}{ $punctual-count ->
    [0] { $states-count ->
        [0] .
        [one] , mais la date limite de présentation n’a pas été respectée.
       *[other] , mais les dates limites de présentation n’ont pas été respectées.
    }
   *[other] { $missed-count ->
        [0] .
        [one] { "" } ; la date limite de présentation n’a pas été respectée dans un cas ({ $missed }).
       *[other] { "" } ; la date limite de présentation n’a pas été respectée dans { $missed-count } cas ({ $missed }).
    }
}
stockpile-requests-published = En ce qui concerne les demandes au titre de l’article 3 dont est saisie la { $meeting }, les chiffres publiés sont les suivants : { $requests-published } au total, { $costed-published } avec un plan de travail chiffré ; d’après les données consignées : { $requests } au total, { $costed } avec un tel plan.
stockpile-deadlines = La source indique les échéances suivantes au titre de l’article 3 :
stockpile-published = Les autres chiffres publiés, chacun suivi entre parenthèses du nombre d’États parties que nomment les données consignées, sont les suivants : plan de destruction en place, { $plans-published } ({ $plans-named }) ; expérience partagée, { $experience-published } ({ $experience-named }) ; stocks précédemment inconnus découverts, { $found-published } ({ $found-named }).
retention-left = { Parties-named } { $states-count ->
    [one] conserve
   *[other] conservent
} des armes à sous-munitions ou des sous-munitions explosives au titre du paragraphe 6 de l’article 3.
retention-reports = { $states-count ->
    [0] Les données consignées n’en nomment aucun qui ait présenté le rapport annuel pour { $year }.
    [one] L’un d’eux ({ $states }) a présenté le rapport annuel pour { $year }.
   *[other] Parmi eux, { n-words } ({ $states }) ont présenté le rapport annuel pour { $year }.
}
retention-reports-missing = { $states-count ->
    [0] Les données consignées n’en nomment aucun dont le rapport soit en retard.
    [one] Le rapport d’un État partie ({ $states }) est en retard.
   *[other] Les rapports de { n-parties } ({ $states }) sont en retard.
}
retention-training = { Parties-named } { ont } réduit les quantités conservées en les utilisant pour la formation.
retention-all-destroyed = { Parties-named } { ont } détruit la totalité des armes et sous-munitions conservées.
retention-no-reduction = { Parties-named } n’{ ont } signalé aucune réduction.
retention-destruction-planned = { Parties-named } { ont } annoncé la destruction de toutes { leurs } sous-munitions conservées{ $states-count ->
    [0] .
   *[other] , à l’échéance suivante :
}
retention-destroyed-published = Selon les chiffres publiés, les quantités conservées qui ont été détruites sont les suivantes : armes à sous-munitions, { $munitions-published } ; sous-munitions explosives, { $submunitions-published }. Les données consignées ne disent pas par quels États. Quantité encore conservée : { $quantity }.
stockpile-coordinators = { Parties-named } { ont } coordonné les travaux relatifs à la destruction et à la conservation des stocks.
stockpile-informal-meetings = Les coordonnateurs ont rencontré de manière informelle des États parties ayant des obligations au titre de l’article 3 (nombre d’États rencontrés : { $met }).
stockpile-outreach = Les démarches entreprises ont donné un résultat dans un cas.

## E et F. Enquêtes, dépollution et éducation à la réduction des risques

clearance-left = { Parties-named } { ont } encore des obligations à remplir au titre de l’article 4.
clearance-never-extended = { Parties-named } n’{ ont } jamais demandé de prolongation de { leur } délai initial.
clearance-extended = { Parties-named } l’{ ont } fait à un moment ou à un autre.
clearance-completed = { $states-count ->
    [0] Selon les données consignées, aucun État partie n’a déclaré l’exécution de l’article 4 achevée pendant la période considérée.
   *[other] { Parties-named } { ont } déclaré l’exécution de l’article 4 achevée pendant la période considérée.
}
clearance-ever-published = Selon les chiffres publiés, le nombre d’États parties qui ont fait état de telles obligations depuis l’entrée en vigueur de la Convention est de { $ever-published } ; celui des États parties qui ont déclaré l’exécution achevée est de { $completed-published }, et celui des États qui, parmi ces derniers, avaient achevé la dépollution avant l’entrée en vigueur, de { $before-published }. Nombre d’États nommés dans les données consignées : { $ever-named } pour le premier chiffre{ $completed-named ->
    [0] { $before-named ->
        [0] { " " }et aucun pour les autres.
       *[other] , aucun pour le deuxième et { $before-named } pour le troisième.
    }
   *[other] , { $completed-named } pour le deuxième et { $before-named ->
        [0] aucun pour le troisième.
       *[other] { $before-named } pour le troisième.
    }
}
clearance-reports = { $states-count ->
    [0] Les données consignées ne nomment aucun État partie ayant des obligations au titre de l’article 4 qui ait présenté le rapport annuel pour { $year }
   *[other] { N-Parties } ayant des obligations au titre de l’article 4 ({ $states }) { ont } présenté le rapport annuel pour { $year }
}{ $bare-count ->
    [0] { $states-count ->
        [0] .
       *[other] { " " }et donné des informations actualisées sur l’article 4.
    }
   *[other] { "" } ; { $updates-count ->
        [0] aucun n’a donné d’informations actualisées sur l’article 4.
        [one] un seul ({ $updates }) a donné des informations actualisées sur l’article 4.
       *[other] { $updates-count } ({ $updates }) ont donné des informations actualisées sur l’article 4.
    }
}
clearance-reports-missing = { $states-count ->
    [0] Les données consignées ne nomment aucun État partie dont le rapport pour { $year } n’ait pas été reçu.
    [one] Le rapport pour { $year } d’un État partie ({ $states }) n’a pas été reçu.
   *[other] Les rapports pour { $year } de { n-parties } ({ $states }) n’ont pas été reçus.
}
clearance-reports-previous = { $others-count ->
    [0] Tous les États parties ayant des obligations au titre de l’article 4 ont présenté le rapport pour l’année précédente.
   *[other] { Parties-named } { ont } présenté le rapport pour l’année précédente.
}
clearance-not-party = { Others-named } { ont } décrit la contamination et les activités de dépollution dans un rapport volontaire.
clearance-on-schedule = { Parties-named } { $states-count ->
    [0] soit
    [one] est
   *[other] sont
} dans les temps pour respecter { leur } délai au titre de l’article 4.
clearance-on-schedule-published = Selon les documents, le nombre d’États dans les temps est de { $schedule-published } ; les données consignées { $schedule-named ->
    [0] n’en nomment aucun.
   *[other] en nomment { $schedule-named }.
}
clearance-more-time = { Parties-named } { $states-count ->
    [0] puisse
    [one] pourrait
   *[other] pourraient
} néanmoins avoir besoin de plus de temps{ $states-count ->
    [0] .
   *[other] , pour les raisons suivantes :
}
clearance-will-request = { Parties-named } { ont } indiqué ne pas pouvoir respecter { leur } délai et prévoir de soumettre { une-demande } de prolongation à la réunion qui suivra la { $meeting }.
clearance-requests = { Parties-named } { ont } soumis { une-demande } de prolongation à la { $meeting } elle-même.
clearance-costed-published = Le chiffre publié pour les demandes accompagnées d’un plan de travail détaillé et chiffré est de { $costed-published } ; nombre d’États nommés dans les données consignées : { $costed-named ->
    [0] aucun.
   *[other] { $costed-named }.
}
clearance-deadlines = La source indique les échéances suivantes au titre de l’article 4 :
clearance-national-resources = { $others-count ->
    [0] Tous les États parties ayant des obligations au titre de l’article 4 ont
   *[other] { Parties-named } { ont }
} alloué des ressources nationales à la dépollution.
clearance-challenges = { Parties-named } { ont } signalé des difficultés dans l’exécution de l’article 4.
clearance-not-party-help = { Others-named } { ont } signalé un besoin de coopération et d’assistance en matière de dépollution.
clearance-published = Les chiffres publiés sur les enquêtes et la dépollution, chacun suivi entre parenthèses du nombre d’États parties que nomment les données consignées, sont les suivants : enquête de référence achevée, { $survey-published } ({ $survey-named }) ; zones dangereuses marquées, { $marked-published } ({ $marked-named }) ; stratégie nationale et plans de travail en place, { $plans-published } ({ $plans-named }) ; progrès à cet égard signalés, { $progress-published } ({ $progress-named }) ; travaux plus efficaces et plus efficients, { $efficiency-published } ({ $efficiency-named }) ; données ventilées communiquées, { $data-published } ({ $data-named }) ; méthodes nouvelles encouragées, { $methods-published } ({ $methods-named }) ; capacité prévue face à la contamination résiduelle, { $residual-published } ({ $residual-named }) ; besoins humanitaires et de développement pris en compte dans les priorités, { $needs-published } ({ $needs-named }) ; genre et diversité pris en compte dans les priorités, { $gender-published } ({ $gender-named }) ; enseignements partagés, { $lessons-published } ({ $lessons-named }).
risk-education-art4 = { $states-count ->
    [0] Les données consignées ne nomment aucun État partie ayant des obligations au titre de l’article 4 qui
   *[other] { N-Parties } ayant des obligations au titre de l’article 4 ({ $states })
} { ont } dispensé une éducation à la réduction des risques.
risk-education-art3 = { $states-count ->
    [0] Les données consignées ne nomment aucun État partie ayant des obligations au titre de l’article 3 qui
   *[other] { N-Parties } ayant des obligations au titre de l’article 3 ({ $states })
} l’{ ont } fait également.
risk-education-detailed = { Parties-named } { ont } donné des précisions, avec des données ventilées.
risk-education-not-party = { Others-named } { ont } également signalé des activités d’éducation à la réduction des risques.
risk-education-published = Les chiffres publiés sur l’éducation à la réduction des risques, chacun suivi entre parenthèses du nombre d’États parties que nomment les données consignées, sont les suivants : intégration dans les stratégies et les plans de travail, { $plans-published } ({ $plans-named }) ; activités adaptées, { $tailored-published } ({ $tailored-named }) ; données ventilées sur les groupes les plus exposés, { $groups-published } ({ $groups-named }) ; mesures prises pour en connaître les effets, { $effect-published } ({ $effect-named }) ; capacité face aux risques résiduels, { $residual-published } ({ $residual-named }).
clearance-coordinators = { Parties-named } { ont } coordonné les travaux relatifs aux enquêtes, à la dépollution et à l’éducation à la réduction des risques.
clearance-analysis = { They-or-parties } { ont } également présidé le groupe chargé d’analyser les demandes au titre de l’article 4.

## G. Assistance aux victimes

victims-left = { Parties-named } { ont } des victimes d’armes à sous-munitions dans des zones sous { leur-juridiction }.
victims-none-confirmed = { Parties-named } { ont } confirmé ne pas avoir de telles victimes.
victims-verification = { They-or-parties } { avaient } précédemment signalé la nécessité de vérifier s’il y en avait.
victims-reports = { $states-count ->
    [0] Les données consignées ne nomment aucun État partie ayant des obligations au titre de l’article 5 qui
   *[other] { N-Parties } ayant des obligations au titre de l’article 5 ({ $states })
} { ont } présenté le rapport annuel pour { $year }. Pendant la période considérée, { $updates-count ->
    [0] aucun des États parties ayant des victimes n’a donné d’
    [1] un des États parties ayant des victimes a donné des{ " " }
    [2] deux des États parties ayant des victimes ont donné des{ " " }
    [3] trois des États parties ayant des victimes ont donné des{ " " }
    [4] quatre des États parties ayant des victimes ont donné des{ " " }
    [5] cinq des États parties ayant des victimes ont donné des{ " " }
    [6] six des États parties ayant des victimes ont donné des{ " " }
    [7] sept des États parties ayant des victimes ont donné des{ " " }
    [8] huit des États parties ayant des victimes ont donné des{ " " }
    [9] neuf des États parties ayant des victimes ont donné des{ " " }
   *[other] { $updates-count } des États parties ayant des victimes ont donné des{ " " }
}informations actualisées sur l’article 5.
victims-earlier-report = { Parties-named } l’{ ont } fait dans le rapport pour l’année précédente.
victims-reports-missing = { $states-count ->
    [0] Les données consignées ne nomment aucun État partie dont le rapport pour { $year } n’ait pas été reçu.
    [one] Le rapport pour { $year } d’un État partie ({ $states }) n’a pas été reçu.
   *[other] Les rapports pour { $year } de { n-parties } ({ $states }) n’ont pas été reçus.
}
victims-new = { Parties-named } { ont } signalé de nouvelles victimes.
victims-no-new = { Parties-named } { ont } indiqué qu’il n’y en avait pas eu.
victims-data-difficulties = { Parties-named } { ont } signalé des difficultés dans la collecte de données sur les victimes.
victims-database-outdated = { Parties-named } { ont } indiqué que { $states-count ->
    [one] sa
   *[other] leur
} base de données nationale n’était pas à jour.
victims-database-standardizing = { Parties-named } { ont } indiqué que { $states-count ->
    [one] sa
   *[other] leur
} base de données nationale était en cours de normalisation.
victims-not-party = { Others-named } { ont } communiqué des données ventilées sur les victimes dans un rapport volontaire.
victims-not-party-framework = { They-or-others } { ont } également fait état d’un organe national de coordination, de politiques en matière de handicap et de santé et d’un plan d’action national en faveur des personnes handicapées.
victims-not-party-health = { They-or-others } { ont } appelé l’attention sur les graves difficultés du système de santé et sur une forte dépendance à l’égard de l’aide.
victims-published = Les chiffres publiés sur l’assistance aux victimes, chacun suivi entre parenthèses du nombre d’États parties que nomment les données consignées, sont les suivants : données ventilées par sexe, âge et handicap, { $data-published } ({ $data-named }) ; besoins satisfaits dans des cadres plus larges, { $frameworks-published } ({ $frameworks-named }) ; plan d’action mesurable, { $plans-published } ({ $plans-named }) ; point de contact national, { $points-published } ({ $points-named }) ; efforts de mobilisation de ressources, { $resources-published } ({ $resources-named }) ; ressources nationales allouées, { $national-published } ({ $national-named }) ; premiers secours et soins médicaux continus, { $medical-published } ({ $medical-named }) ; réadaptation et services psychosociaux, { $rehabilitation-published } ({ $rehabilitation-named }) ; insertion sociale et économique, { $inclusion-published } ({ $inclusion-named }) ; formation de professionnels, { $training-published } ({ $training-named }) ; prise en charge par du personnel qualifié, { $staff-published } ({ $staff-named }).
victims-participation-published = Selon les chiffres publiés, le nombre de lois et de politiques élaborées en tenant compte des victimes est de { $laws-published }, et celui des délégations comptant des victimes parmi leurs membres, de { $delegations-published } ; les données consignées ne disent pas de quels États il s’agit.
victims-coordinators = { Parties-named } { ont } coordonné les travaux relatifs à l’assistance aux victimes.
victims-guidance = La révision des directives s’est poursuivie.
victims-other-conventions = Les coordonnateurs ont également travaillé avec les organes d’autres conventions.
victims-emphasis = Les coordonnateurs ont insisté sur ce qui suit :

## H. Coopération et assistance internationales

cooperation-donors = { Parties-named } { ont } fourni une assistance pour l’exécution de l’article 3, 4 ou 5.
cooperation-donors-art3 = { $states-count ->
    [0] Les données consignées ne nomment aucun donateur qui ait appuyé les travaux au titre de l’article 3.
   *[other] Parmi les donateurs, { n-words } ({ $states }) { ont } appuyé les travaux au titre de l’article 3.
}
cooperation-donors-art4 = { $states-count ->
    [0] Les données consignées ne nomment aucun donateur qui ait appuyé les travaux au titre de l’article 4.
   *[other] Parmi les donateurs, { n-words } ({ $states }) { ont } appuyé les travaux au titre de l’article 4.
}
cooperation-donors-art5 = { $states-count ->
    [0] Les données consignées ne nomment aucun donateur qui ait appuyé les travaux au titre de l’article 5.
   *[other] Parmi les donateurs, { n-words } ({ $states }) { ont } appuyé les travaux au titre de l’article 5.
}
cooperation-donors-published = Selon les documents, le nombre de donateurs est de { $donors-published } ; les données consignées { $donors-named ->
    [0] n’en nomment aucun.
   *[other] en nomment { $donors-named }.
} Le chiffre publié pour les donateurs dont le financement est pluriannuel est de { $lasting-published } ; les données consignées { $lasting-named ->
    [0] n’en nomment aucun.
   *[other] en nomment { $lasting-named }.
}
cooperation-received = { Parties-named } { ont } reçu une assistance d’États parties ou d’organisations.
cooperation-received-unplaced = { $states-count ->
    [0] Les données consignées indiquent l’article concerné pour chacun d’eux.
   *[other] Pour { n-parties } ({ $states }), les données consignées n’indiquent pas l’article concerné.
}
cooperation-both-published = Le chiffre publié pour les États parties qui ont fourni ou reçu une assistance est de { $both-published } ; les données consignées { $both-named ->
    [0] n’en nomment aucun.
   *[other] en nomment { $both-named }.
}
cooperation-received-art3 = { Parties-named } { ont } reçu une assistance au titre de l’article 3.
cooperation-requested-art3 = { Parties-named } l’{ avaient } demandée dans { leur } rapport au titre de l’article 7.
cooperation-unasked-art3 = { Parties-named } l’{ ont } reçue sans l’avoir demandée.
cooperation-requested-art4 = { Parties-named } { ont } demandé une assistance au titre de l’article 4.
cooperation-received-art4 = { Parties-named } { ont } déclaré l’avoir reçue{ $waiting-count ->
    [0] .
    [one] { "" } ; { waiting-parties } ({ $waiting }) l’a demandée mais n’a pas déclaré l’avoir reçue.
   *[other] { "" } ; { waiting-parties } ({ $waiting }) l’ont demandée mais n’ont pas déclaré l’avoir reçue.
}
cooperation-requested-art4-published = Selon les documents, le nombre d’États parties demandeurs est de { $requests-published } ; les données consignées { $requests-named ->
    [0] n’en nomment aucun.
   *[other] en nomment { $requests-named }.
}
cooperation-requested-art5 = { Parties-named } { ont } demandé une assistance au titre de l’article 5.
cooperation-received-art5 = { Parties-named } { ont } déclaré l’avoir reçue{ $waiting-count ->
    [0] .
    [one] { "" } ; { waiting-parties } ({ $waiting }) l’a demandée mais n’a pas déclaré l’avoir reçue.
   *[other] { "" } ; { waiting-parties } ({ $waiting }) l’ont demandée mais n’ont pas déclaré l’avoir reçue.
}
cooperation-unasked-art5 = { $states-count ->
    [0] Tous ceux qui l’ont reçue l’avaient demandée.
   *[other] { Parties-named } l’{ ont } reçue sans qu’aucune demande soit consignée.
}
cooperation-not-party-received = { Others-named } { ont } reçu une assistance pour les victimes.
cooperation-not-party-unknown = { They-or-others } { ont } indiqué que le Gouvernement ne disposait pas de renseignements détaillés sur l’assistance fournie par l’intermédiaire d’organisations.
cooperation-not-party-requested = { They-or-others } { ont } demandé une assistance pour les enquêtes et la dépollution, l’éducation à la réduction des risques et les victimes.
cooperation-coalitions = { Parties-named } { ont } travaillé avec une coalition par pays.
cooperation-coalition-wanted = { Parties-named } { ont } exprimé le souhait d’en avoir une{ $supporters-count ->
    [0] .
    [one] { "" } ; un État partie ({ $supporters }) a répondu favorablement.
   *[other] { "" } ; plusieurs États parties ({ $supporters }) ont répondu favorablement.
}
cooperation-coalition-unclear = { $states-count ->
    [0] Tous les États parties qui souhaitaient une coalition en ont une.
    [one] Les données consignées ne disent pas si cette coalition a vu le jour.
   *[other] Les données consignées ne disent pas, pour certains ({ $states }), si ces coalitions ont vu le jour.
}
cooperation-coalition-promotion = Cette formule a continué d’être portée à l’attention des États parties.
cooperation-coordinators = { Parties-named } { ont } coordonné les travaux relatifs à la coopération et à l’assistance internationales.
cooperation-advice = Les conseils des coordonnateurs s’adressaient aussi bien aux États touchés qu’aux donateurs potentiels.
cooperation-request-quality = Les coordonnateurs ont appelé l’attention sur la qualité des demandes.
cooperation-outreach = Les coordonnateurs ont poursuivi leur travail de sensibilisation.
cooperation-published = Les autres chiffres publiés, chacun suivi entre parenthèses du nombre d’États parties que nomment les données consignées, sont les suivants : ressources engagées pour les obligations, { $resources-published } ({ $resources-named }) ; nouvelles sources de financement utilisées, { $funding-published } ({ $funding-named }) ; progrès, difficultés et besoins communiqués à l’appui d’une demande d’assistance, { $needs-published } ({ $needs-named }) ; demandes fondées sur un plan national complet, { $plans-published } ({ $plans-named }) ; bonnes pratiques partagées, { $practices-published } ({ $practices-named }).

## I. Mesures de transparence

transparency-annual-published = Nombre d’États parties qui devaient présenter un rapport annuel pour { $year } : { $due }. Chiffres publiés : rapports dus, { $due-published } ; rapports présentés, { $submitted-published }.
transparency-annual = { $states-count ->
    [0] Les données consignées ne nomment aucun État partie qui ait présenté le rapport.
   *[other] Selon les données consignées, { n-parties } { ont } présenté le rapport ({ $states }).
}
transparency-annual-missing = { $states-count ->
    [0] Elles ne nomment aucun État partie qui ne l’ait pas fait.
   *[other] Selon ces mêmes données, { n-parties } ne l’{ ont } pas fait ({ $states }).
}
transparency-on-time-published = Le chiffre publié pour les rapports présentés au plus tard le 30 avril est de { $punctual-published } ; les données consignées { $punctual-named ->
    [0] ne nomment aucun des États parties concernés.
   *[other] nomment { $punctual-named } des États parties concernés.
}
transparency-late = { Parties-named } { ont } présenté tardivement le rapport portant sur l’année antérieure à { $year }.
transparency-two-years-published = Le chiffre publié pour les États parties qui ont des obligations au titre de l’article 3 ou 4, ou conservent des armes ou sous-munitions, et qui ont présenté un rapport pour l’une des deux dernières années est de { $recent-published } ; les données consignées { $recent-named ->
    [0] n’en nomment aucun.
   *[other] en nomment { $recent-named }.
}
transparency-voluntary = { Others-named } { ont } présenté un rapport volontaire au titre de l’article 7.
transparency-voluntary-signatory = { $states-count ->
    [0] Les données consignées ne nomment aucun État encore signataire au début de la période considérée qui l’ait fait également.
    [one] { N-Words } État qui était encore signataire au début de la période considérée ({ $states }) l’a fait également.
   *[other] { N-Words } États qui étaient encore signataires au début de la période considérée ({ $states }) l’ont fait également.
}
transparency-voluntary-covers = Les rapports volontaires portent sur les périodes suivantes :
transparency-voluntary-submitted = Le dernier rapport volontaire de chacun de ces États a été présenté à la date suivante :
transparency-not-in-force = { $states-count ->
    [0] Au { $as-of }, la Convention était en vigueur pour tous les États parties, au nombre de { $bound-count }.
    [one] Au { $as-of }, la Convention était en vigueur pour { $bound-count } { $bound-count ->
        [one] État partie
       *[other] États parties
    } et ne l’était pas encore pour { n-words } autre ({ $states }).
   *[other] Au { $as-of }, la Convention était en vigueur pour { $bound-count } { $bound-count ->
        [one] État partie
       *[other] États parties
    } et ne l’était pas encore pour { n-words } autres ({ $states }).
}
transparency-initial-published = Rapports initiaux présentés par les États parties, sur le nombre de ceux qui étaient dus, selon les chiffres publiés : { $rate-published }.
transparency-initial-missing = { $states-count ->
    [0] Au { $as-of }, les données consignées ne nommaient aucun État partie qui n’ait pas encore présenté son rapport initial.
    [one] Au { $as-of }, { n-parties } ({ $states }) n’avait pas encore présenté son rapport initial, qui était dû à la date suivante :
   *[other] Au { $as-of }, { n-parties } ({ $states }) n’avaient pas encore présenté leur rapport initial, qui était dû aux dates suivantes :
}
transparency-coordinators = { Parties-named } { ont } coordonné les travaux relatifs aux mesures de transparence pendant la période considérée{ $states-count ->
    [one] .
   *[other] , ensemble ou à tour de rôle.
}
transparency-letters = Nombre d’États parties auxquels une lettre a été adressée au sujet de leur rapport initial en retard : { $letters }.
transparency-reminders = Des rappels ont également été envoyés.
transparency-form-used = Nombre d’États parties qui ont utilisé le formulaire adapté de rapport au titre de l’article 7 : { $users }.
transparency-form-help-published = Le chiffre publié pour les États parties qui ont demandé et reçu une aide à l’établissement de leurs rapports est de { $helped-published } ; les données consignées { $helped-named ->
    [0] n’en nomment aucun.
   *[other] en nomment { $helped-named }.
}
transparency-form-adopted = D’après un passage des données consignées, le formulaire adapté est déjà adopté ; la question reste ouverte si un autre passage dit le contraire.
transparency-form-work = Les travaux sur le formulaire se sont poursuivis.

## J. Mesures d’application nationales

national-all-measures-published = Selon les chiffres publiés, le nombre d’États parties, sur un total de { $parties }, où toutes les mesures visées à l’article 9 sont en place est de { $complete-published } ; les données consignées { $complete-named ->
    [0] n’en nomment aucun.
   *[other] en nomment { $complete-named }.
}
national-strengthened = { Parties-named } { ont } renforcé ou modifié des mesures nationales, ou entrepris de les modifier{ $states-count ->
    [0] .
   *[other] { "" } :
}
national-measure-kinds = Ces mesures se répartissent comme suit, avec le nombre d’États concernés : loi adoptée ou modifiée, { $adopted-count ->
    [0] aucun
   *[other] { $adopted-count } ({ $adopted })
} ; arrêté ou décret approuvé, { $orders-count ->
    [0] aucun
   *[other] { $orders-count } ({ $orders })
} ; règlement en cours de modification, { $drafts-count ->
    [0] aucun
   *[other] { $drafts-count } ({ $drafts })
}.
national-disseminated = { Parties-named } { ont } fait connaître, pendant la période considérée, les obligations découlant de la Convention à toutes les institutions nationales concernées, forces armées comprises.
national-disseminated-before = { Parties-named } { avaient } indiqué l’avoir fait au cours de périodes antérieures.
national-disseminated-total = { $states-count ->
    [0] Au total, aucun État partie ne l’a signalé à ce jour.
   *[other] Au total, { n-parties } l’{ ont } signalé à ce jour.
}
national-law-challenges = { Parties-named } { ont } signalé des difficultés, ou une absence de progrès, dans la révision ou l’adoption de la législation.
national-only-ratification = { Parties-named } { ont } précisé jusqu’où va { $states-count ->
    [one] sa
   *[other] leur
} législation{ $states-count ->
    [0] .
   *[other] { "" } :
}
national-law-assistance = { Parties-named } { ont } demandé une assistance en matière de législation{ $states-count ->
    [0] .
   *[other] { "" } :
}
national-accession = { Others-named } { ont } indiqué que l’adhésion était en préparation.
national-law-planned = { They-or-others } { ont } pris l’engagement de légiférer après l’adhésion.
national-reporting-gap = Selon le rapport publié, l’objectif du plan est encore loin d’être atteint.
national-obstacles = Le rapport publié s’intéresse aussi à ce qui freine la législation.
national-coordinators = { Parties-named } { ont } coordonné les travaux relatifs aux mesures d’application nationales.
national-resources = Des ressources sont à la disposition des États qui souhaitent légiférer.

## K. Respect des dispositions

compliance-found = { $states-count ->
    [0] Selon les données consignées, aucune Assemblée des États parties ni aucune Conférence d’examen n’a constaté, pendant la période considérée, de non-respect des dispositions de la part d’un État partie.
    [one] Pendant la période considérée, une Assemblée des États parties ou une Conférence d’examen a constaté le non-respect des dispositions de la part d’un État partie ({ $states }).
   *[other] Pendant la période considérée, une Assemblée des États parties ou une Conférence d’examen a constaté le non-respect des dispositions de la part de { n-parties } ({ $states }).
}
compliance-conclusion = Le rapport publié conclut que tous les États parties se sont acquittés de leurs obligations.
compliance-requests = { Parties-named } { ont } soumis { une-demande } de prolongation au titre de l’article 3 ou 4 à la { $meeting }.
compliance-requests-published = Le chiffre publié pour les États dont les demandes doivent être examinées est de { $requests-published } ; les données consignées { $requests-named ->
    [0] n’en nomment aucun.
   *[other] en nomment { $requests-named }.
} Le chiffre publié pour les demandes présentées dans les délais est de { $timely-published } ; nombre d’États nommés dans les données consignées : { $timely-named ->
    [0] aucun.
   *[other] { $timely-named }.
}
compliance-requests-note = La façon dont ces demandes sont annoncées appelle une observation.
