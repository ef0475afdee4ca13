### Sentences of the progress report: the words around what report/progress.toml asks for.
### $states is the list of States that a sentence names and $states-count how many they are;
### <figure>-published is what documents print, <figure>-named how many States the record names behind it.
### Counting, lists of States and agreement with their number stand in counting.ftl.

## Introduction

introduction-scope = This report has been prepared for the { $meeting }. It sets out, theme by theme in the order of the plan, how the { $plan } was carried out from { $from } to { $to }, so that the discussion can start from what is known and from what is not.
introduction-basis = The report rests on a record in which every statement of a State or a document keeps its source and its place. Figures are computed from the States that the record names; where it does not name them all, the report gives bounds and prints the published figure beside them. Of the { $measures } measures of the plan, the record bears out the published figure for { $named } and contradicts it for { $contradicted }. For { $partly } it names some of the States behind the figure, and for { $untraced } none; { $zeros } published zeros rest on silence alone, and for { $unpublished } no number is published. The report does not replace the reports due under Article 7.
introduction-membership = As at { $as-of }, the Convention had { $parties } States Parties and was in force for { $in-force } of them; { $signatories } { $signatories ->
    [one] signatory had yet to ratify it.
   *[other] signatories had yet to ratify it.
}

## B. Gender mainstreaming

gender-focal-points = { Parties-named } served in the reporting period as gender focal { $states-count ->
    [one] point
   *[other] points
} of the Convention.
gender-coordinators = { They-or-parties } also coordinated the work on its general status and operation.
gender-arrangement = The two roles go together.
gender-signatories-contacted = The gender focal points contacted { $contacted } signatories to learn what place gender has in their ratification processes, and { $answered } answered. The record does not name them.
gender-signatory-intentions = Some answers touched on the prospects of ratification.
gender-signatory-definitions = The answers also dealt with gender in national law and practice.
gender-lessons-elsewhere = Experience under other conventions was mentioned as well.
gender-help-requested = { Parties-named } requested help in making { their } clearance teams inclusive.
gender-training-requested = { They-or-parties } also requested training for { their } leadership{ $met-count ->
    [0] , which has yet to be held.
   *[other] { $unmet-count ->
        [0] .
       *[other] ; it has yet to be held for some ({ $unmet }).
    }
}
gender-clearance-teams = { They-or-parties } reported as follows on women in { their } clearance teams:
gender-form-feedback = The gender focal points commented on the form for Article 7 reports.
gender-workshop-wider = A wider workshop has been suggested.
gender-plans-published = Published figures put at { $plans-published } the States Parties whose plans and strategies take account of gender and diversity, and at { $priorities-published } those that do so in survey and clearance; the record names { $plans-named ->
    [0] { $priorities-named ->
        [0] none of them.
       *[other] none of the former and { $priorities-named } of the latter.
    }
   *[other] { $plans-named } of the former and { $priorities-named ->
        [0] none of the latter.
       *[other] { $priorities-named } of the latter.
    }
}
gender-participation-published = According to the published figures, women made up { $delegates-published } delegates of States Parties, led { $heads-published } delegations and held { $committee-published } seats on the Coordination Committee; the number of women who have presided over the Convention stands at { $presidents-published }.

## C. Universalization

universalization-parties = As at { $as-of }, the Convention had { $parties } States Parties.
universalization-signatories = { Signatories-named } had yet to ratify it.
universalization-joined = In the reporting period, { $states-count ->
    [one] one State ({ $states }) joined the Convention. Its instrument was deposited as follows:
   *[other] { n-states-words } States ({ $states }) joined the Convention. Their instruments were deposited as follows:
}
universalization-coordinators = { Parties-named } coordinated the work on universalization.
universalization-roundtable = { They-or-parties } also attended the Arab regional round table on disarmament conventions.
universalization-bilateral = The coordinators held { $meetings } bilateral meetings with signatories and other States not party.
universalization-seminars = { N-States } ({ $states }) helped to hold regional seminars.
universalization-seminars-supported = { Coordinators-or-parties } worked together at such seminars.
universalization-presidency = { Parties-named } held the presidency of the { $meeting }.
universalization-group-open = The informal working group on universalization was opened to all interested States Parties.
universalization-group-met = The group met on
universalization-group = Its discussion is summarized as follows:
universalization-survey-sent = A survey of the obstacles to joining the Convention was sent to signatories and other States not party.
universalization-survey = Replies have been received.
universalization-attendance-published = Published figures put at { $attended-published } the States not party that attended the meeting of States Parties, and at { $votes-published } those that voted for the General Assembly resolution on the Convention; the record names { $attended-named ->
    [0] { $votes-named ->
        [0] none of them.
       *[other] none of the former and { $votes-named } of the latter.
    }
   *[other] { $attended-named } of the former and { $votes-named ->
        [0] none of the latter.
       *[other] { $votes-named } of the latter.
    }
}
universalization-norm-published = The published figures that bear on the norm are: confirmed cases of use, { $cases-published }; States not party that reported a moratorium or the destruction of their stockpiles, { $moratoria-published }; and dedicated meetings with States that still rely on cluster munitions, { $meetings-published }.

## D. Stockpile destruction and retention

stockpile-left = { Parties-named } still { have } obligations under Article 3.
stockpile-ever-published = According to the published figures, { $ever-published } States Parties have reported such obligations since the Convention entered into force, and { $declared-published } have declared them fulfilled; the record names { $ever-named } and { $declared-named } of them respectively.
stockpile-reports = { $others-count ->
    [0] All States Parties with obligations under Article 3
   *[other] { Parties-named }
} submitted the annual report for { $year }{ $stalled-count ->
    [0] { " " }and reported progress under Article 3.
   *[other] ; progress under Article 3 was reported by { $progress-count ->
        [0] none.
       *[other] { $progress-count } ({ $progress }).
    }
}
stockpile-reports-missing = { Parties-named } had not submitted the annual report for { $year }.
stockpile-extra-updates = { Parties-named } gave regular updates in addition to the annual report.
stockpile-none-verified = { Parties-named } confirmed after verification that { they } held no cluster munitions.
stockpile-completed = { They-or-parties } declared completion of Article 3 at the following time:
stockpile-foreign-help = { Parties-named } used cooperation from abroad in destroying { their } stockpiles.
stockpile-standards = { They-or-parties } also reported destruction methods in keeping with national and international standards for safety and the environment.
stockpile-moved-abroad = { Parties-named } moved stockpiles to facilities in other States Parties for destruction.
stockpile-no-request = { Parties-named } { are } carrying out Article 3 and { $states-count ->
    [one] does
   *[other] do
} not intend to request an extension.
stockpile-request-expected = { Parties-named } { were } expected to request an extension{ $punctual-count ->
    [0] { " " }but missed the filing date.
   *[other] { $missed-count ->
        [0] .
       *[other] ; the filing date was missed by some ({ $missed }).
    }
}
stockpile-requests-published = On Article 3 requests before the { $meeting }, the published figures are { $requests-published } in all and { $costed-published } with a costed work plan, whereas the record shows { $requests } and { $costed } respectively.
stockpile-deadlines = The source prints the following deadlines under Article 3:
stockpile-published = Further published figures, each followed in brackets by the number of States Parties that the record names, are: destruction plan in place, { $plans-published } ({ $plans-named }); experience shared, { $experience-published } ({ $experience-named }); and previously unknown stockpiles found, { $found-published } ({ $found-named }).
retention-left = { Parties-named } { $states-count ->
    [one] retains
   *[other] retain
} cluster munitions or explosive submunitions under Article 3, paragraph 6.
retention-reports = { Of-these-named } submitted the annual report for { $year }.
retention-reports-missing = The report is overdue from { parties-named }.
retention-training = { Parties-named } reduced { their } holdings through use in training.
retention-all-destroyed = { Parties-named } destroyed all that { they } had retained.
retention-no-reduction = { Parties-named } reported no reduction.
retention-destruction-planned = { Parties-named } announced the destruction of all { their } retained submunitions by the following time:
retention-destroyed-published = According to the published figures, { $munitions-published } retained cluster munitions and { $submunitions-published } retained explosive submunitions were destroyed. The record does not say by which States. The quantity still retained is { $quantity }.
stockpile-coordinators = { Parties-named } coordinated the work on stockpile destruction and retention.
stockpile-informal-meetings = The coordinators met informally with { $met } of the States Parties that have obligations under Article 3.
stockpile-outreach = Outreach brought a result in one case.

## E and F. Survey, clearance and risk education

clearance-left = { Parties-named } still { have } obligations under Article 4.
clearance-never-extended = { Parties-named } { have } never requested an extension of { their } original deadline.
clearance-extended = { Parties-named } { have } done so at one time or another.
clearance-completed = { $states-count ->
    [0] According to the record, no State Party declared completion of Article 4 in the reporting period.
   *[other] { Parties-named } declared completion of Article 4 in the reporting period.
}
clearance-ever-published = According to the published figures, { $ever-published } States Parties have reported such obligations since the Convention entered into force; { $completed-published } have declared completion, of which { $before-published } had cleared their land before entry into force. The record names { $ever-named } of the first group{ $completed-named ->
    [0] { $before-named ->
        [0] { " " }and none of the others.
       *[other] , none of the second and { $before-named } of the third.
    }
   *[other] , { $completed-named } of the second and { $before-named ->
        [0] none of the third.
       *[other] { $before-named } of the third.
    }
}
clearance-reports = { N-Parties } with obligations under Article 4 ({ $states }) submitted the annual report for { $year }{ $bare-count ->
    [0] { " " }and gave an update on Article 4.
   *[other] ; an update on Article 4 was given by { $updates-count ->
        [0] none.
       *[other] { $updates-count } ({ $updates }).
    }
}
clearance-reports-missing = No report for { $year } was received from { parties-named }.
clearance-reports-previous = { $others-count ->
    [0] All States Parties with obligations under Article 4 submitted the report for the year before.
   *[other] { Parties-named } submitted the report for the year before.
}
clearance-not-party = { Others-named } described contamination and clearance in a voluntary report.
clearance-on-schedule = { Parties-named } { are } on schedule to meet { their } deadline under Article 4.
clearance-on-schedule-published = Documents put the number on schedule at { $schedule-published }; the record names { $schedule-named }.
clearance-more-time = { Parties-named } may nevertheless need more time, for the following reasons:
clearance-will-request = { Parties-named } reported that { they } would not meet { their } deadline and would submit { requests } for an extension to the meeting after the { $meeting }.
clearance-requests = { Parties-named } submitted { requests } for an extension to the { $meeting } itself.
clearance-costed-published = The published figure for requests with a detailed and costed work plan is { $costed-published }; the record names { $costed-named ->
    [0] none.
   *[other] { $costed-named }.
}
clearance-deadlines = The source prints the following deadlines under Article 4:
clearance-national-resources = { $others-count ->
    [0] All States Parties with obligations under Article 4
   *[other] { Parties-named }
} allocated national resources to clearance.
clearance-challenges = { Parties-named } reported challenges in carrying out Article 4.
clearance-not-party-help = { Others-named } reported a need for cooperation and assistance in clearance.
clearance-published = Published figures on survey and clearance, each followed in brackets by the number of States Parties that the record names, are: baseline survey completed, { $survey-published } ({ $survey-named }); hazardous areas marked, { $marked-published } ({ $marked-named }); national strategy and work plans in place, { $plans-published } ({ $plans-named }); progress on these reported, { $progress-published } ({ $progress-named }); work more effective and efficient, { $efficiency-published } ({ $efficiency-named }); disaggregated information given, { $data-published } ({ $data-named }); innovative methods promoted, { $methods-published } ({ $methods-named }); capacity for residual contamination provided, { $residual-published } ({ $residual-named }); humanitarian and development needs reflected in priorities, { $needs-published } ({ $needs-named }); gender and diversity reflected in priorities, { $gender-published } ({ $gender-named }); and lessons shared, { $lessons-published } ({ $lessons-named }).
risk-education-art4 = { N-Parties } with obligations under Article 4 ({ $states }) provided risk education.
risk-education-art3 = So did { n-parties } with obligations under Article 3 ({ $states }).
risk-education-detailed = { Parties-named } gave details, with disaggregated data.
risk-education-not-party = { Others-named } also reported risk education.
risk-education-published = Published figures on risk education, each followed in brackets by the number of States Parties that the record names, are: part of strategies and work plans, { $plans-published } ({ $plans-named }); tailored activities, { $tailored-published } ({ $tailored-named }); disaggregated reporting on the groups most at risk, { $groups-published } ({ $groups-named }); steps to learn its effect, { $effect-published } ({ $effect-named }); and capacity for residual risk, { $residual-published } ({ $residual-named }).
clearance-coordinators = { Parties-named } coordinated the work on survey, clearance and risk education.
clearance-analysis = { They-or-parties } also chaired the group that analyses requests under Article 4.

## G. Victim assistance

victims-left = { Parties-named } { have } cluster munition victims in areas under { their } jurisdiction or control.
victims-none-confirmed = { Parties-named } confirmed that { they } { have } no such victims.
victims-verification = { They-or-parties } had earlier reported a need to verify whether there were any.
victims-reports = { N-Parties } with obligations under Article 5 ({ $states }) submitted the annual report for { $year }. In the reporting period { $updates-count ->
    [0] none of the States Parties with victims
    [1] one of the States Parties with victims
    [2] two of the States Parties with victims
    [3] three of the States Parties with victims
    [4] four of the States Parties with victims
    [5] five of the States Parties with victims
    [6] six of the States Parties with victims
    [7] seven of the States Parties with victims
    [8] eight of the States Parties with victims
    [9] nine of the States Parties with victims
    [10] ten of the States Parties with victims
    [11] eleven of the States Parties with victims
    [12] twelve of the States Parties with victims
   *[other] { $updates-count } of the States Parties with victims
} gave an update on Article 5.
victims-earlier-report = { Parties-named } did so in the report for the year before.
victims-reports-missing = No report for { $year } was received from { parties-named }.
victims-new = { Parties-named } reported new victims.
victims-no-new = { Parties-named } reported that there were none.
victims-data-difficulties = { Parties-named } reported difficulties in collecting data on victims.
victims-database-outdated = { Parties-named } reported that { their } national database was out of date.
victims-database-standardizing = { Parties-named } reported that { their } national database was being standardized.
victims-not-party = { Others-named } gave disaggregated information on victims in a voluntary report.
victims-not-party-framework = { They-or-others } also reported a national coordinating body, policies on disability and on health, and a national disability action plan.
victims-not-party-health = { They-or-others } drew attention to serious difficulties in the health system and to heavy reliance on aid.
victims-published = Published figures on victim assistance, each followed in brackets by the number of States Parties that the record names, are: data disaggregated by sex, age and disability, { $data-published } ({ $data-named }); needs met within wider frameworks, { $frameworks-published } ({ $frameworks-named }); measurable action plan, { $plans-published } ({ $plans-named }); national focal point, { $points-published } ({ $points-named }); efforts to mobilize resources, { $resources-published } ({ $resources-named }); national resources allocated, { $national-published } ({ $national-named }); first aid and continuing medical care, { $medical-published } ({ $medical-named }); rehabilitation and psychosocial services, { $rehabilitation-published } ({ $rehabilitation-named }); social and economic inclusion, { $inclusion-published } ({ $inclusion-named }); training of professionals, { $training-published } ({ $training-named }); and care by qualified staff, { $staff-published } ({ $staff-named }).
victims-participation-published = As published, the number of laws and policies drawn up with victims in mind is { $laws-published }, and the number of delegations with victims among their members is { $delegations-published }; the record does not say in which States.
victims-coordinators = { Parties-named } coordinated the work on victim assistance.
victims-guidance = The review of guidance continued.
victims-other-conventions = The coordinators also worked with the bodies of other conventions.
victims-emphasis = The coordinators stressed the following:

## H. International cooperation and assistance

cooperation-donors = { Parties-named } provided assistance for the implementation of Article 3, 4 or 5.
cooperation-donors-art3 = Support for work under Article 3 came from { n-states-words } of the donors ({ $states }).
cooperation-donors-art4 = Support for work under Article 4 came from { n-states-words } of the donors ({ $states }).
cooperation-donors-art5 = Support for work under Article 5 came from { n-states-words } of the donors ({ $states }).
cooperation-donors-published = Documents put the number of donors at { $donors-published }; the record names { $donors-named }. The published figure for donors whose funding spans several years is { $lasting-published }; the record names { $lasting-named ->
    [0] none of them.
   *[other] { $lasting-named } of them.
}
cooperation-received = { Parties-named } received assistance from States Parties or organizations.
cooperation-received-unplaced = { $states-count ->
    [0] For each of them the record shows the Article concerned.
   *[other] For { parties-named } the record does not show the Article concerned.
}
cooperation-both-published = The number of States Parties that provided or received assistance is published as { $both-published }; the record names { $both-named }.
cooperation-received-art3 = { Parties-named } received assistance for Article 3.
cooperation-requested-art3 = { Parties-named } had requested it in { their } Article 7 report.
cooperation-unasked-art3 = { Parties-named } received it without having requested it.
cooperation-requested-art4 = { Parties-named } requested assistance for Article 4.
cooperation-received-art4 = { Parties-named } reported having received it{ $waiting-count ->
    [0] .
   *[other] ; { waiting-words } ({ $waiting }) requested it but did not report having received it.
}
cooperation-requested-art4-published = Documents put the number of requesting States Parties at { $requests-published }; the record names { $requests-named }.
cooperation-requested-art5 = { Parties-named } requested assistance for Article 5.
cooperation-received-art5 = { Parties-named } reported having received it{ $waiting-count ->
    [0] .
   *[other] ; { waiting-words } ({ $waiting }) requested it but did not report having received it.
}
cooperation-unasked-art5 = { $states-count ->
    [0] All those that received it had requested it.
   *[other] { Parties-named } received it without a recorded request.
}
cooperation-not-party-received = { Others-named } received assistance for victims.
cooperation-not-party-unknown = { They-or-others } reported that the Government does not hold details of assistance given through organizations.
cooperation-not-party-requested = { They-or-others } requested assistance for survey and clearance, risk education and victims.
cooperation-coalitions = { Parties-named } worked with a country coalition.
cooperation-coalition-wanted = { Parties-named } expressed the wish for one{ $supporters-count ->
    [0] .
    [one] , and one State Party ({ $supporters }) responded positively.
   *[other] , and several States Parties ({ $supporters }) responded positively.
}
cooperation-coalition-unclear = { $states-count ->
    [0] All States Parties that wished for a coalition have one.
    [one] Whether that coalition has come about, the record does not show.
   *[other] Whether these coalitions have come about, the record does not show for some ({ $states }).
}
cooperation-coalition-promotion = The concept was kept before States Parties.
cooperation-coordinators = { Parties-named } coordinated the work on international cooperation and assistance.
cooperation-advice = They addressed affected States and possible donors alike.
cooperation-request-quality = The coordinators drew attention to the quality of requests.
cooperation-outreach = The coordinators pursued their outreach.
cooperation-published = Further published figures, each followed in brackets by the number of States Parties that the record names, are: resources committed to obligations, { $resources-published } ({ $resources-named }); new sources of funding used, { $funding-published } ({ $funding-named }); progress, challenges and needs communicated when seeking assistance, { $needs-published } ({ $needs-named }); requests resting on a comprehensive national plan, { $plans-published } ({ $plans-named }); and good practice shared, { $practices-published } ({ $practices-named }).

## I. Transparency measures

transparency-annual-published = Annual reports for { $year } were due from { $due } States Parties; the published figures are { $due-published } due and { $submitted-published } submitted.
transparency-annual = The record names { n-parties } as having submitted the report ({ $states }).
transparency-annual-missing = It names { n-parties } as not having done so ({ $states }).
transparency-on-time-published = The published figure for reports submitted by 30 April is { $punctual-published }; the record names { $punctual-named ->
    [0] none of the States Parties concerned.
   *[other] { $punctual-named } of the States Parties concerned.
}
transparency-late = { Parties-named } submitted an overdue report for the year before { $year }.
transparency-two-years-published = The published figure for States Parties that have obligations under Article 3 or 4 or retain munitions, and that have reported for one of the last two years, is { $recent-published }; the record names { $recent-named }.
transparency-voluntary = { Others-named } submitted a voluntary report under Article 7.
transparency-voluntary-signatory = So did { n-states-words } { $states-count ->
    [one] State that was still a signatory when the reporting period began
   *[other] States that were still signatories when the reporting period began
} ({ $states }).
transparency-voluntary-covers = The voluntary reports cover the following periods:
transparency-voluntary-submitted = Each of these States submitted its latest voluntary report at the following time:
transparency-not-in-force = { $states-count ->
    [0] As at { $as-of }, the Convention was in force for all { $bound-count } States Parties.
   *[other] As at { $as-of }, the Convention was in force for { $bound-count } States Parties and had yet to enter into force for { n-states-words } ({ $states }).
}
transparency-initial-published = According to the published figures, States Parties have submitted { $rate-published } initial reports due.
transparency-initial-missing = As at { $as-of }, { parties-named } had yet to submit { $states-count ->
    [one] an initial report, which had fallen due as follows:
   *[other] initial reports, which had fallen due as follows:
}
transparency-coordinators = { Parties-named } coordinated the work on transparency measures in the reporting period{ $states-count ->
    [one] .
   *[other] , together or in turn.
}
transparency-letters = Letters about overdue initial reports went to { $letters } States Parties.
transparency-reminders = Reminders went out as well.
transparency-form-used = The number of States Parties that have used the adapted form for Article 7 reports is { $users }.
transparency-form-help-published = The published figure for States Parties that sought and received help with their reports is { $helped-published }; the record names { $helped-named ->
    [0] none.
   *[other] { $helped-named }.
}
transparency-form-adopted = One passage of the record has the adapted form as already adopted; the point remains open if another passage says otherwise.
transparency-form-work = Work on the form continued.

## J. National implementation measures

national-all-measures-published = According to the published figures, { $complete-published } of the { $parties } States Parties have all measures under Article 9 in place; the record names { $complete-named ->
    [0] none of them.
   *[other] { $complete-named } of them.
}
national-strengthened = { Parties-named } strengthened or amended national measures, or had amendments under way:
national-measure-kinds = By kind, the measures are: law adopted or amended, { $adopted-count ->
    [0] none
   *[other] { $adopted-count } ({ $adopted })
}; order or decree approved, { $orders-count ->
    [0] none
   *[other] { $orders-count } ({ $orders })
}; and regulation under amendment, { $drafts-count ->
    [0] none
   *[other] { $drafts-count } ({ $drafts })
}.
national-disseminated = In the reporting period, { parties-named } made the obligations of the Convention known to all relevant national institutions, including the armed forces.
national-disseminated-before = { Parties-named } had reported doing so in earlier periods.
national-disseminated-total = In all, { n-parties } { have } reported it to date.
national-law-challenges = { Parties-named } reported challenges, or a lack of progress, in reviewing or adopting legislation.
national-only-ratification = { Parties-named } explained how far { their } legislation goes:
national-law-assistance = { Parties-named } requested assistance with legislation:
national-accession = { Others-named } reported that accession was being prepared.
national-law-planned = { They-or-others } undertook to legislate after accession.
national-reporting-gap = The published report finds the aim of the plan still distant.
national-obstacles = The published report also considers what holds legislation back.
national-coordinators = { Parties-named } coordinated the work on national implementation measures.
national-resources = Resources are at hand for States that wish to legislate.

## K. Compliance

compliance-found = { $states-count ->
    [0] According to the record, no Meeting of States Parties or Review Conference found a State Party non-compliant in the reporting period.
   *[other] In the reporting period, a Meeting of States Parties or a Review Conference found { parties-named } non-compliant.
}
compliance-conclusion = The published report concludes that all States Parties have complied with their obligations.
compliance-requests = { Parties-named } submitted { requests } for an extension under Article 3 or 4 to the { $meeting }.
compliance-requests-published = The published figure for States with requests to be considered is { $requests-published }, of which the record names { $requests-named }; that for requests submitted in time is { $timely-published }, of which the record names { $timely-named ->
    [0] none.
   *[other] { $timely-named }.
}
compliance-requests-note = The way in which these requests are announced calls for a remark.
