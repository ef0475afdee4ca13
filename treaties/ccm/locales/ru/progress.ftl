### Предложения доклада о ходе работы: слова вокруг того, о чем спрашивает report/progress.toml.
### $states — перечень государств, которые называет предложение, $states-count — их число;
### <показатель>-published — то, что приводят документы, <показатель>-named — сколько государств за этим показателем
### названо в учтенных данных. Счет, перечни и согласование с числом находятся в counting.ftl.
### Название совещания стоит в именительном падеже, при нем — глагол будущего или настоящего времени, без рода.
### Написанный день кончается на «г.», поэтому предложение днем не кончается.

## Введение

introduction-scope = Настоящий доклад подготовлен для обсуждения, которое проведет { $meeting }. В нем по темам, в порядке плана, показано, как с { $from } по { $to } осуществлялся { $plan }, чтобы обсуждение могло исходить из того, что известно, и из того, что неизвестно.
introduction-basis = Доклад основан на учтенных данных, в которых у каждого утверждения государства или документа указаны источник и место в нем. Показатели рассчитаны по государствам, названным в этих данных; если названы не все, приводятся границы, а рядом с ними — опубликованный показатель. Всего измерений в плане — { $measures }. Для { $named } из них учтенные данные подтверждают опубликованный показатель, для { $contradicted } — опровергают, для { $partly } называют часть государств, на которых он основан, для { $untraced } — ни одного; для { $zeros } опубликованы нули, основанные лишь на молчании, а для { $unpublished } число не опубликовано. Доклад не заменяет отчетов, представляемых по статье 7.
introduction-membership = По состоянию на { $as-of } { $parties ->
    [one] участником Конвенции являлось { $parties } государство
    [few] участниками Конвенции являлись { $parties } государства
   *[other] участниками Конвенции являлись { $parties } государств
}; для { $in-force } из них она вступила в силу. { $signatories ->
    [0] Подписавших государств, которые еще не ратифицировали Конвенцию, не было.
    [one] Конвенцию еще не ратифицировало { $signatories } подписавшее ее государство.
    [few] Конвенцию еще не ратифицировали { $signatories } подписавших ее государства.
   *[other] Конвенцию еще не ратифицировали { $signatories } подписавших ее государств.
}

## B. Учет гендерных аспектов

gender-focal-points = Координатор{ $states-count ->
    [0] ом
    [one] ом
   *[other] ами
} Конвенции по гендерным вопросам в отчетный период{ not } являл{ past }сь { parties-named }.
gender-coordinators = { They-or-parties }{ not } координировал{ past-of-they } также работу по общему состоянию и функционированию Конвенции.
gender-arrangement = Эти две функции связаны между собой.
gender-signatories-contacted = Координаторы по гендерным вопросам обратились к подписавшим государствам, чтобы узнать, какое место гендерные аспекты занимают в процессе ратификации (число запрошенных — { $contacted }, ответивших — { $answered }). В учтенных данных эти государства не названы.
gender-signatory-intentions = В некоторых ответах затронуты перспективы ратификации.
gender-signatory-definitions = В ответах говорится и о гендерных аспектах в национальном праве и практике.
gender-lessons-elsewhere = Упоминался и опыт других конвенций.
gender-help-requested = Помощь в обеспечении инклюзивного состава своих групп по расчистке{ not } запросил{ past } { parties-named }.
gender-training-requested = { They-or-parties }{ not } запросил{ past-of-they } также обучение для своего руководства{ $met-count ->
    [0] { $states-count ->
        [0] .
       *[other] ; оно еще не проведено.
    }
   *[other] { $unmet-count ->
        [0] .
        [1] ; для одного из них ({ $unmet }) оно еще не проведено.
       *[other] ; для некоторых из них ({ $unmet }) оно еще не проведено.
    }
}
gender-clearance-teams = { They-or-parties }{ not } сообщил{ past-of-they } о женщинах в своих группах по расчистке следующее:
gender-form-feedback = Координаторы по гендерным вопросам высказали замечания по форме отчета по статье 7.
gender-workshop-wider = Предложено расширить состав участников семинара.
gender-plans-published = По опубликованным данным, число государств-участников, в чьих планах и стратегиях учтены гендерные аспекты и многообразие, — { $plans-published }, а учитывающих их при обследовании и расчистке — { $priorities-published }; в учтенных данных { $plans-named ->
    [0] { $priorities-named ->
        [0] ни одно из них не названо.
       *[other] из первых не названо ни одного, из вторых названо { $priorities-named }.
    }
   *[other] из первых названо { $plans-named }, из вторых { $priorities-named ->
        [0] не названо ни одного.
       *[other] — { $priorities-named }.
    }
}
gender-participation-published = По опубликованным данным, женщин среди делегатов государств-участников — { $delegates-published }, среди глав делегаций — { $heads-published }, в Координационном комитете — { $committee-published }; число женщин, когда-либо занимавших пост Председателя Конвенции, — { $presidents-published }.

## C. Универсализация

universalization-parties = По состоянию на { $as-of } число государств-участников Конвенции составляло { $parties }.
universalization-signatories = { $states-count ->
    [0] Подписавших государств, которые еще не ратифицировали Конвенцию, в учтенных данных нет.
   *[other] Конвенцию еще не ратифицировал{ past } { signatories-named }.
}
universalization-joined = В отчетный период к Конвенции{ not } присоединил{ past }сь { states-named }. { $states-count ->
    [0] { "" }
    [1] Его документ сдан на хранение в следующий срок:
   *[other] Их документы сданы на хранение в следующие сроки:
}
universalization-coordinators = Работу по универсализации{ not } координировал{ past } { parties-named }.
universalization-roundtable = { They-or-parties }{ not } участвовал{ past-of-they } также в арабском региональном круглом столе по конвенциям в области разоружения.
universalization-bilateral = Координаторы проводили двусторонние встречи с подписавшими государствами и другими государствами, не являющимися участниками (число встреч — { $meetings }).
universalization-seminars = Проведению региональных семинаров{ not } содействовал{ past } { states-named }.
universalization-seminars-supported = { Coordinators-or-parties }{ not-of-coordinators } взаимодействовал{ past-of-coordinators } на таких семинарах.
universalization-presidency = Председательство, в период которого проходит { $meeting },{ not } осуществлял{ past } { parties-named }.
universalization-group-open = Неофициальная рабочая группа по универсализации открыта для всех заинтересованных государств-участников.
universalization-group-met = Заседание группы:
universalization-group = О ходе обсуждения сообщается следующее.
universalization-survey-sent = Подписавшим государствам и другим государствам, не являющимся участниками, разослан вопросник о препятствиях для присоединения к Конвенции.
universalization-survey = Получены ответы.
universalization-attendance-published = По опубликованным данным, число государств, не являющихся участниками, которые присутствовали на Совещании государств-участников, — { $attended-published }, а голосовавших за резолюцию Генеральной Ассамблеи о Конвенции — { $votes-published }; в учтенных данных { $attended-named ->
    [0] { $votes-named ->
        [0] ни одно из них не названо.
       *[other] из первых не названо ни одного, из вторых названо { $votes-named }.
    }
   *[other] из первых названо { $attended-named }, из вторых { $votes-named ->
        [0] не названо ни одного.
       *[other] — { $votes-named }.
    }
}
universalization-norm-published = К норме относятся следующие опубликованные показатели: подтвержденные случаи применения — { $cases-published }; государства, не являющиеся участниками, которые сообщили о моратории или об уничтожении запасов, — { $moratoria-published }; специальные встречи с государствами, по-прежнему полагающимися на кассетные боеприпасы, — { $meetings-published }.

## D. Уничтожение и сохранение запасов

stockpile-left = Обязательства по статье 3 по-прежнему { have } { parties-named }.
stockpile-ever-published = По опубликованным данным, число государств-участников, сообщавших о таких обязательствах со времени вступления Конвенции в силу, — { $ever-published }, а заявивших об их выполнении — { $declared-published }; в учтенных данных из них названо соответственно { $ever-named } и { $declared-named }.
stockpile-reports = { $others-count ->
    [0] Все государства-участники с обязательствами по статье 3 представили ежегодный отчет за { $year } год
   *[other] Ежегодный отчет за { $year } год{ not } представил{ past } { parties-named }
}{ $stalled-count ->
    [0] ; о ходе выполнения статьи 3 сообщили все такие государства.
   *[other] ; о ходе выполнения статьи 3 { $progress-count ->
        [0] не сообщило ни одно.
        [1] сообщило одно ({ $progress }).
        [one] сообщило { $progress-count } ({ $progress }).
       *[other] сообщили { $progress-count } ({ $progress }).
    }
}
stockpile-reports-missing = { $states-count ->
    [0] Государств-участников, не представивших ежегодного отчета за { $year } год, в учтенных данных нет.
   *[other] Ежегодного отчета за { $year } год не представил{ past } { parties-named }.
}
stockpile-extra-updates = Помимо ежегодного отчета регулярно{ not } обновлял{ past } сведения { parties-named }.
stockpile-none-verified = Отсутствие у себя кассетных боеприпасов по итогам проверки{ not } подтвердил{ past } { parties-named }.
stockpile-completed = { They-or-parties }{ not } заявил{ past-of-they } о выполнении статьи 3 в следующий срок:
stockpile-foreign-help = Иностранное сотрудничество при уничтожении своих запасов{ not } использовал{ past } { parties-named }.
stockpile-standards = { They-or-parties }{ not } сообщил{ past-of-they } также о методах уничтожения, отвечающих национальным и международным стандартам безопасности и экологическим стандартам.
stockpile-moved-abroad = Запасы для уничтожения на объектах в других государствах-участниках{ not } вывезл{ past } { parties-named }.
stockpile-no-request = { $states-count ->
    [0] Государств-участников, которые выполняют статью 3 и не намерены просить о продлении, в учтенных данных нет.
    [one] Выполняет статью 3 и не намерено просить о продлении { parties-named }.
   *[other] Выполняют статью 3 и не намерены просить о продлении { parties-named }.
}
stockpile-request-expected = Ожидалось, что о продлении { $states-count ->
    [0] не попросит
    [one] попросит
   *[other] попросят
} { parties-named }{ $punctual-count ->
    [0] { $states-count ->
        [0] .
       *[other] ; срок подачи просьбы был пропущен.
    }
   *[other] { $missed-count ->
        [0] .
        [1] ; одно из них ({ $missed }) пропустило срок подачи просьбы.
       *[other] ; некоторые из них ({ $missed }) пропустили срок подачи просьбы.
    }
}
stockpile-requests-published = По просьбам о продлении согласно статье 3, которые рассмотрит { $meeting }, опубликованы следующие показатели: всего просьб — { $requests-published }, с планом работы и расчетом затрат — { $costed-published }; по учтенным данным — соответственно { $requests } и { $costed }.
stockpile-deadlines = В источнике указаны следующие сроки по статье 3:
stockpile-published = Другие опубликованные показатели (в скобках — число государств-участников, названных в учтенных данных): имеется план уничтожения — { $plans-published } ({ $plans-named }); передан опыт — { $experience-published } ({ $experience-named }); обнаружены ранее неизвестные запасы — { $found-published } ({ $found-named }).
retention-left = Кассетные боеприпасы или разрывные суббоеприпасы по пункту 6 статьи 3 { $states-count ->
    [0] не сохраняет
    [one] сохраняет
   *[other] сохраняют
} { parties-named }.
retention-reports = Из них ежегодный отчет за { $year } год{ not } представил{ past } { of-them-named }.
retention-reports-missing = Отчет{ not } просрочил{ past } { parties-named }.
retention-training = Количество сохраняемых боеприпасов в результате использования в учебных целях{ not } сократил{ past } { parties-named }.
retention-all-destroyed = Все, что сохранялось,{ not } уничтожил{ past } { parties-named }.
retention-no-reduction = { $states-count ->
    [0] Государств-участников, не сообщивших о сокращении, в учтенных данных нет.
   *[other] О сокращении не сообщил{ past } { parties-named }.
}
retention-destruction-planned = Об уничтожении всех своих сохраняемых суббоеприпасов к указанному ниже сроку{ not } объявил{ past } { parties-named }:
retention-destroyed-published = По опубликованным данным, уничтожено сохранявшихся кассетных боеприпасов — { $munitions-published }, сохранявшихся разрывных суббоеприпасов — { $submunitions-published }. Какими государствами, в учтенных данных не сказано. Количество, которое еще сохраняется: { $quantity }.
stockpile-coordinators = Работу по уничтожению и сохранению запасов{ not } координировал{ past } { parties-named }.
stockpile-informal-meetings = Координаторы провели неофициальные встречи с государствами-участниками, имеющими обязательства по статье 3 (число таких государств — { $met }).
stockpile-outreach = В одном случае обращение координаторов принесло результат.

## E и F. Обследование, расчистка и просвещение в целях уменьшения риска

clearance-left = Обязательства по статье 4 по-прежнему { have } { parties-named }.
clearance-never-extended = { $states-count ->
    [0] Государств-участников, ни разу не просивших о продлении первоначального срока, в учтенных данных нет.
   *[other] Ни разу не просил{ past } о продлении первоначального срока { parties-named }.
}
clearance-extended = С такой просьбой в то или иное время{ not } обращал{ past }сь { parties-named }.
clearance-completed = { $states-count ->
    [0] По учтенным данным, в отчетный период о выполнении статьи 4 не заявило ни одно государство-участник.
   *[other] В отчетный период о выполнении статьи 4 заявил{ past } { parties-named }.
}
clearance-ever-published = По опубликованным данным, число государств-участников, сообщавших о таких обязательствах со времени вступления Конвенции в силу, — { $ever-published }, заявивших о завершении расчистки — { $completed-published }, а из последних расчистивших свои земли до вступления Конвенции в силу — { $before-published }. В учтенных данных из первых названо { $ever-named }{ $completed-named ->
    [0] { $before-named ->
        [0] , из остальных — ни одного.
       *[other] , из вторых — ни одного, из третьих — { $before-named }.
    }
   *[other] , из вторых — { $completed-named }, из третьих — { $before-named ->
        [0] ни одного.
       *[other] { $before-named }.
    }
}
clearance-reports = Ежегодный отчет за { $year } год{ not } представил{ past } { n-parties } с обязательствами по статье 4{ in-brackets }{ $bare-count ->
    [0] { $states-count ->
        [0] .
        [1] ; оно обновило сведения по статье 4.
       *[other] ; все они обновили сведения по статье 4.
    }
   *[other] ; сведения по статье 4 { $updates-count ->
        [0] не обновило ни одно.
        [1] обновило одно ({ $updates }).
        [one] обновило { $updates-count } ({ $updates }).
       *[other] обновили { $updates-count } ({ $updates }).
    }
}
clearance-reports-missing = { $states-count ->
    [0] Государств-участников, от которых не получен отчет за { $year } год, в учтенных данных нет.
   *[other] Отчета за { $year } год не представил{ past } { parties-named }.
}
clearance-reports-previous = { $others-count ->
    [0] Отчет за предыдущий год представили все государства-участники с обязательствами по статье 4.
   *[other] Отчет за предыдущий год{ not } представил{ past } { parties-named }.
}
clearance-not-party = Загрязнение и расчистку в добровольном отчете{ not } описал{ past } { others-named }.
clearance-on-schedule = График выполнения статьи 4 в установленный срок { $states-count ->
    [0] не соблюдает
    [one] соблюдает
   *[other] соблюдают
} { parties-named }.
clearance-on-schedule-published = Согласно документам, число соблюдающих график — { $schedule-published }; в учтенных данных названо { $schedule-named }.
clearance-more-time = Тем не менее { parties-named } { $states-count ->
    [0] не будет
    [one] может
   *[other] могут
} нуждаться в дополнительном времени по следующим причинам:
clearance-will-request = { Parties-named }{ not } сообщил{ past }, что не { $states-count ->
    [0] уложится в срок и представит
    [one] уложится в срок и представит
   *[other] уложатся в срок и представят
} { request } о продлении тому совещанию, которому предшествует { $meeting }.
clearance-requests = { Request } о продлении, { which } рассмотрит уже { $meeting },{ not } представил{ past } { parties-named }.
clearance-costed-published = По опубликованным данным, число просьб с подробным планом работы и расчетом затрат — { $costed-published }; в учтенных данных { $costed-named ->
    [0] не названо ни одной.
   *[other] названо { $costed-named }.
}
clearance-deadlines = В источнике указаны следующие сроки по статье 4:
clearance-national-resources = { $others-count ->
    [0] Национальные ресурсы на расчистку выделили все государства-участники с обязательствами по статье 4.
   *[other] Национальные ресурсы на расчистку{ not } выделил{ past } { parties-named }.
}
clearance-challenges = О трудностях в осуществлении статьи 4{ not } сообщил{ past } { parties-named }.
clearance-not-party-help = О потребности в сотрудничестве и помощи в области расчистки{ not } сообщил{ past } { others-named }.
clearance-published = Опубликованные показатели по обследованию и расчистке (в скобках — число государств-участников, названных в учтенных данных): завершено базовое обследование — { $survey-published } ({ $survey-named }); промаркированы опасные районы — { $marked-published } ({ $marked-named }); имеются национальная стратегия и планы работы — { $plans-published } ({ $plans-named }); сообщено о ходе их выполнения — { $progress-published } ({ $progress-named }); повышены действенность и эффективность работы — { $efficiency-published } ({ $efficiency-named }); представлены дезагрегированные данные — { $data-published } ({ $data-named }); поощряются новаторские методы — { $methods-published } ({ $methods-named }); предусмотрен потенциал для остаточного загрязнения — { $residual-published } ({ $residual-named }); в приоритетах учтены гуманитарные потребности и потребности развития — { $needs-published } ({ $needs-named }); в приоритетах учтены гендерные аспекты и многообразие — { $gender-published } ({ $gender-named }); уроки переданы другим — { $lessons-published } ({ $lessons-named }).
risk-education-art4 = Просвещение в целях уменьшения риска{ not } вел{ past } { n-parties } с обязательствами по статье 4{ in-brackets }.
risk-education-art3 = Его{ not } вел{ past } также { n-parties } с обязательствами по статье 3{ in-brackets }.
risk-education-detailed = Подробные сведения с дезагрегированными данными{ not } представил{ past } { parties-named }.
risk-education-not-party = О таком просвещении{ not } сообщил{ past } также { others-named }.
risk-education-published = Опубликованные показатели по просвещению в целях уменьшения риска (в скобках — число государств-участников, названных в учтенных данных): включено в стратегии и планы работы — { $plans-published } ({ $plans-named }); ведется с учетом местных условий — { $tailored-published } ({ $tailored-named }); представлена дезагрегированная отчетность о группах, подвергающихся наибольшему риску, — { $groups-published } ({ $groups-named }); приняты меры по изучению результатов — { $effect-published } ({ $effect-named }); предусмотрен потенциал для остаточного риска — { $residual-published } ({ $residual-named }).
clearance-coordinators = Работу по обследованию, расчистке и просвещению в целях уменьшения риска{ not } координировал{ past } { parties-named }.
clearance-analysis = { They-or-parties }{ not } возглавлял{ past-of-they } также группу по анализу просьб согласно статье 4.

## G. Помощь жертвам

victims-left = Число государств-участников, где имеются жертвы кассетных боеприпасов в районах под их юрисдикцией или контролем, — { $states-count }{ in-brackets }.
victims-none-confirmed = Отсутствие у себя таких жертв{ not } подтвердил{ past } { parties-named }.
victims-verification = { They-or-parties }{ not } сообщал{ past-of-they } ранее о необходимости проверить, имеются ли такие жертвы.
victims-reports = Ежегодный отчет за { $year } год{ not } представил{ past } { n-parties } с обязательствами по статье 5{ in-brackets }. В отчетный период сведения по статье 5 { $updates-count ->
    [0] не обновило ни одно
    [1] обновило одно
    [2] обновили два
    [3] обновили три
    [4] обновили четыре
    [5] обновили пять
    [6] обновили шесть
    [7] обновили семь
    [8] обновили восемь
    [9] обновили девять
    [10] обновили десять
    [11] обновили одиннадцать
    [12] обновили двенадцать
    [one] обновило { $updates-count }
   *[other] обновили { $updates-count }
} из государств-участников, где имеются жертвы.
victims-earlier-report = В отчете за предыдущий год это{ not } сделал{ past } { parties-named }.
victims-reports-missing = { $states-count ->
    [0] Государств-участников, от которых не получен отчет за { $year } год, в учтенных данных нет.
   *[other] Отчета за { $year } год не представил{ past } { parties-named }.
}
victims-new = О новых жертвах{ not } сообщил{ past } { parties-named }.
victims-no-new = Об отсутствии новых жертв{ not } сообщил{ past } { parties-named }.
victims-data-difficulties = О трудностях со сбором данных о жертвах{ not } сообщил{ past } { parties-named }.
victims-database-outdated = О том, что национальная база данных устарела,{ not } сообщил{ past } { parties-named }.
victims-database-standardizing = О том, что национальная база данных приводится к единому стандарту,{ not } сообщил{ past } { parties-named }.
victims-not-party = Дезагрегированные данные о жертвах в добровольном отчете{ not } представил{ past } { others-named }.
victims-not-party-framework = { They-or-others }{ not } сообщил{ past-of-they } также о национальном координационном органе, политике в области инвалидности и здравоохранения и национальном плане действий по вопросам инвалидности.
victims-not-party-health = { They-or-others }{ not } обратил{ past-of-they } внимание на серьезные трудности в системе здравоохранения и сильную зависимость от внешней помощи.
victims-published = Опубликованные показатели по помощи жертвам (в скобках — число государств-участников, названных в учтенных данных): данные с разбивкой по полу, возрасту и инвалидности — { $data-published } ({ $data-named }); потребности удовлетворяются в более широких рамках — { $frameworks-published } ({ $frameworks-named }); измеримый план действий — { $plans-published } ({ $plans-named }); национальный координатор — { $points-published } ({ $points-named }); усилия по мобилизации ресурсов — { $resources-published } ({ $resources-named }); выделены национальные ресурсы — { $national-published } ({ $national-named }); первая помощь и непрерывная медицинская помощь — { $medical-published } ({ $medical-named }); услуги по реабилитации и психосоциальные услуги — { $rehabilitation-published } ({ $rehabilitation-named }); социальная и экономическая интеграция — { $inclusion-published } ({ $inclusion-named }); подготовка специалистов — { $training-published } ({ $training-named }); помощь квалифицированного персонала — { $staff-published } ({ $staff-named }).
victims-participation-published = По опубликованным данным, число законов и программных документов, разработанных с учетом интересов жертв, — { $laws-published }, а число делегаций, в составе которых есть жертвы, — { $delegations-published }; о каких государствах идет речь, в учтенных данных не сказано.
victims-coordinators = Работу по помощи жертвам{ not } координировал{ past } { parties-named }.
victims-guidance = Продолжался пересмотр руководящих указаний.
victims-other-conventions = Координаторы взаимодействовали также с органами других конвенций.
victims-emphasis = Координаторы особо отметили следующее.

## H. Международное сотрудничество и помощь

cooperation-donors = Помощь в осуществлении статьи 3, 4 или 5{ not } предоставил{ past } { parties-named }.
cooperation-donors-art3 = Работу по статье 3{ not } поддержал{ past-of-donors } { donors-named }.
cooperation-donors-art4 = Работу по статье 4{ not } поддержал{ past-of-donors } { donors-named }.
cooperation-donors-art5 = Работу по статье 5{ not } поддержал{ past-of-donors } { donors-named }.
cooperation-donors-published = Согласно документам, число доноров — { $donors-published }; в учтенных данных названо { $donors-named }. Опубликованное число доноров, чье финансирование рассчитано на несколько лет, — { $lasting-published }; в учтенных данных { $lasting-named ->
    [0] не названо ни одного из них.
   *[other] из них названо { $lasting-named }.
}
cooperation-received = Помощь от государств-участников или организаций{ not } получил{ past } { parties-named }.
cooperation-received-unplaced = { $states-count ->
    [0] По какой статье получена помощь, в учтенных данных указано для каждого из них.
   *[other] По какой статье помощь получил{ past } { parties-named }, в учтенных данных не указано.
}
cooperation-both-published = Опубликованное число государств-участников, предоставивших или получивших помощь, — { $both-published }; в учтенных данных названо { $both-named }.
cooperation-received-art3 = Помощь по статье 3{ not } получил{ past } { parties-named }.
cooperation-requested-art3 = В отчете по статье 7 ее{ not } запрашивал{ past } { parties-named }.
cooperation-unasked-art3 = Без запроса ее{ not } получил{ past } { parties-named }.
cooperation-requested-art4 = Помощь по статье 4{ not } запросил{ past } { parties-named }.
cooperation-received-art4 = О ее получении{ not } сообщил{ past } { parties-named }{ $waiting-count ->
    [0] .
   *[other] ; еще { waiting-named } запросил{ past-of-waiting } помощь, но не сообщил{ past-of-waiting } о ее получении.
}
cooperation-requested-art4-published = Согласно документам, число запросивших ее государств-участников — { $requests-published }; в учтенных данных названо { $requests-named }.
cooperation-requested-art5 = Помощь по статье 5{ not } запросил{ past } { parties-named }.
cooperation-received-art5 = О ее получении{ not } сообщил{ past } { parties-named }{ $waiting-count ->
    [0] .
   *[other] ; еще { waiting-named } запросил{ past-of-waiting } помощь, но не сообщил{ past-of-waiting } о ее получении.
}
cooperation-unasked-art5 = { $states-count ->
    [0] Все, кто ее получил, обращались с запросом.
   *[other] Без учтенного запроса ее получил{ past } { parties-named }.
}
cooperation-not-party-received = Помощь для жертв{ not } получил{ past } { others-named }.
cooperation-not-party-unknown = { They-or-others }{ not } сообщил{ past-of-they }, что правительство не располагает подробными сведениями о помощи, оказанной через организации.
cooperation-not-party-requested = { They-or-others }{ not } запросил{ past-of-they } содействие в обследовании и расчистке, просвещении в целях уменьшения риска и помощи жертвам.
cooperation-coalitions = Со страновой коалицией{ not } работал{ past } { parties-named }.
cooperation-coalition-wanted = Желание создать такую коалицию{ not } выразил{ past } { parties-named }{ $supporters-count ->
    [0] .
    [1] ; положительно откликнулось одно государство-участник ({ $supporters }).
   *[other] ; положительно откликнулись несколько государств-участников ({ $supporters }).
}
cooperation-coalition-unclear = { $states-count ->
    [0] У всех государств-участников, желавших создать коалицию, она есть.
    [1] Создана ли эта коалиция, из учтенных данных не видно.
   *[other] Созданы ли эти коалиции, из учтенных данных видно не для всех государств (неясно: { $states }).
}
cooperation-coalition-promotion = Об этой концепции продолжали напоминать государствам-участникам.
cooperation-coordinators = Работу по международному сотрудничеству и помощи{ not } координировал{ past } { parties-named }.
cooperation-advice = Они обращались как к затронутым государствам, так и к возможным донорам.
cooperation-request-quality = Координаторы обратили внимание на качество запросов.
cooperation-outreach = Координаторы продолжали информационно-разъяснительную работу.
cooperation-published = Другие опубликованные показатели (в скобках — число государств-участников, названных в учтенных данных): выделены ресурсы на выполнение обязательств — { $resources-published } ({ $resources-named }); использованы новые источники финансирования — { $funding-published } ({ $funding-named }); при запросе помощи сообщено о прогрессе, трудностях и потребностях — { $needs-published } ({ $needs-named }); запросы основаны на всеобъемлющем национальном плане — { $plans-published } ({ $plans-named }); распространена передовая практика — { $practices-published } ({ $practices-named }).

## I. Меры транспарентности

transparency-annual-published = Число государств-участников, обязанных представить ежегодный отчет за { $year } год, — { $due }; по опубликованным данным, подлежало представлению отчетов — { $due-published }, представлено — { $submitted-published }.
transparency-annual = По учтенным данным, отчет{ not } представил{ past } { n-parties }{ in-brackets }.
transparency-annual-missing = { $states-count ->
    [0] Государств-участников, не представивших отчета, в них не названо.
   *[other] По тем же данным, отчета не представил{ past } { n-parties }{ in-brackets }.
}
transparency-on-time-published = Опубликованное число отчетов, представленных не позднее 30 апреля, — { $punctual-published }; в учтенных данных из соответствующих государств-участников { $punctual-named ->
    [0] не названо ни одного.
   *[other] названо { $punctual-named }.
}
transparency-late = Просроченный отчет за год, предшествовавший { $year } году,{ not } представил{ past } { parties-named }.
transparency-two-years-published = Опубликованное число государств-участников, которые имеют обязательства по статье 3 или 4 либо сохраняют боеприпасы и представили отчет за один из двух последних лет, — { $recent-published }; в учтенных данных названо { $recent-named }.
transparency-voluntary = Добровольный отчет по статье 7{ not } представил{ past } { others-named }.
transparency-voluntary-signatory = Такой отчет{ not } представил{ past } также { n-states }, на начало отчетного периода еще только { $states-count ->
    [0] подписавшее
    [one] подписавшее
    [few] подписавшие
   *[other] подписавших
} Конвенцию{ in-brackets }.
transparency-voluntary-covers = Добровольные отчеты охватывают следующие периоды:
transparency-voluntary-submitted = Последний добровольный отчет каждого из этих государств представлен в следующий срок:
transparency-not-in-force = { $states-count ->
    [0] По состоянию на { $as-of } Конвенция вступила в силу для всех государств-участников (их число — { $bound-count }).
   *[other] По состоянию на { $as-of } Конвенция вступила в силу для { $bound-count } { $bound-count ->
        [one] государства-участника
       *[other] государств-участников
    } и еще не вступила в силу для { n-words-genitive } ({ $states }).
}
transparency-initial-published = По опубликованным данным, из подлежавших представлению первоначальных отчетов государства-участники представили { $rate-published }.
transparency-initial-missing = { $states-count ->
    [0] По состоянию на { $as-of } государств-участников, не представивших первоначального отчета, в учтенных данных нет.
   *[other] По состоянию на { $as-of } первоначального отчета еще не представил{ past } { parties-named }; срок его представления был следующим:
}
transparency-coordinators = Работу по мерам транспарентности в отчетный период{ not } координировал{ past } { parties-named }{ $states-count ->
    [0] .
    [1] .
   *[other] , совместно или поочередно.
}
transparency-letters = Государствам-участникам направлены письма о просроченных первоначальных отчетах (число получивших их государств — { $letters }).
transparency-reminders = Рассылались и напоминания.
transparency-form-used = Число государств-участников, использовавших адаптированную форму отчета по статье 7: { $users }.
transparency-form-help-published = Опубликованное число государств-участников, запросивших и получивших содействие в подготовке отчетов, — { $helped-published }; в учтенных данных { $helped-named ->
    [0] не названо ни одного.
   *[other] названо { $helped-named }.
}
transparency-form-adopted = В одном месте учтенных данных адаптированная форма названа уже принятой; если в другом сказано иное, вопрос остается открытым.
transparency-form-work = Работа над формой продолжалась.

## J. Национальные меры по осуществлению

national-all-measures-published = По опубликованным данным, все меры по статье 9 приняты в { $complete-published } из { $parties } государств-участников; в учтенных данных { $complete-named ->
    [0] не названо ни одного из них.
   *[other] из них названо { $complete-named }.
}
national-strengthened = Национальные меры{ not } усилил{ past } или изменил{ past } либо готовил{ past } их изменение { parties-named }:
national-measure-kinds = По видам меры распределяются так: закон принят или изменен — { $adopted-count ->
    [0] ни у кого
   *[other] { $adopted-count } ({ $adopted })
}; приказ или постановление утверждены — { $orders-count ->
    [0] ни у кого
   *[other] { $orders-count } ({ $orders })
}; подзаконный акт изменяется — { $drafts-count ->
    [0] ни у кого
   *[other] { $drafts-count } ({ $drafts })
}.
national-disseminated = До сведения всех соответствующих национальных учреждений, включая вооруженные силы, обязательства по Конвенции в отчетный период{ not } довел{ past } { parties-named }.
national-disseminated-before = В предыдущие периоды об этом{ not } сообщал{ past } { parties-named }.
national-disseminated-total = Всего к настоящему времени об этом{ not } сообщил{ past } { n-parties }.
national-law-challenges = О трудностях в пересмотре или принятии законодательства либо об отсутствии прогресса{ not } сообщил{ past } { parties-named }.
national-only-ratification = О том, насколько далеко идет национальное законодательство,{ not } сообщил{ past } { parties-named }:
national-law-assistance = Помощь в области законодательства{ not } запросил{ past } { parties-named }:
national-accession = О подготовке к присоединению{ not } сообщил{ past } { others-named }.
national-law-planned = { They-or-others }{ not } обязал{ past-of-they }сь принять законодательство после присоединения.
national-reporting-gap = Согласно опубликованному докладу, до цели плана еще далеко.
national-obstacles = В опубликованном докладе рассмотрено и то, что сдерживает принятие законодательства.
national-coordinators = Работу в области национальных мер по осуществлению{ not } координировал{ past } { parties-named }.
national-resources = Для государств, желающих принять законодательство, имеются вспомогательные материалы.

## K. Соблюдение

compliance-found = { $states-count ->
    [0] По учтенным данным, в отчетный период ни Совещание государств-участников, ни Обзорная конференция не установили несоблюдения ни одним государством-участником.
    [one] В отчетный период Совещание государств-участников или Обзорная конференция признали не соблюдающим Конвенцию { parties-named }.
   *[other] В отчетный период Совещание государств-участников или Обзорная конференция признали не соблюдающими Конвенцию { parties-named }.
}
compliance-conclusion = В опубликованном докладе сделан вывод о том, что все государства-участники соблюдали свои обязательства.
compliance-requests = { Request } о продлении по статье 3 или 4, { which } рассмотрит { $meeting },{ not } представил{ past } { parties-named }.
compliance-requests-published = Опубликованное число государств, чьи просьбы подлежат рассмотрению, — { $requests-published }, из них в учтенных данных названо { $requests-named }; опубликованное число своевременно представленных просьб — { $timely-published }, из них в учтенных данных { $timely-named ->
    [0] не названо ни одной.
   *[other] названо { $timely-named }.
}
compliance-requests-note = То, как объявлено об этих просьбах, требует пояснения.
