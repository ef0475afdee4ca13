### Sentences of the progress report: the words around what report/progress.toml asks for.
### $states is the list of States that a sentence names and $states-count how many they are;
### <figure>-published is what documents print, <figure>-named how many States the record names behind it.

## Lists, as they stand in a sentence.

parties-named = { $states-count ->
    [one] one State Party
   *[other] { $states-count } States Parties
} ({ $states })
others-named = { $states-count ->
    [one] one State not party
   *[other] { $states-count } States not party
} ({ $states })
signatories-named = { $states-count ->
    [one] one signatory
   *[other] { $states-count } signatories
} ({ $states })

## Introduction

introduction-scope = This report has been composed for the { $meeting }. It sets out how the { $plan } has been carried out from { $from } to { $to }, theme by theme in the order of the plan, so that the discussion can start from what is known, and from what is not.
introduction-basis = The report is composed from the record, in which every statement of a State or a document keeps its source and its place. Figures are computed from the States that the record names; where it does not name them all, bounds are given and the published figure stands beside them. Of the { $measures } measures of the plan, the record bears out the published figure for { $named } and contradicts it for { $contradicted }. For { $partly } it names some of the States behind the figure, and for { $untraced } none; { $zeros } published zeros rest on silence alone, and for { $unpublished } no number is published. The report does not take the place of the reports due under Article 7.
introduction-membership = As at { $as-of }, the Convention had { $parties } States Parties and was in force for { $in-force } of them; { $signatories } { $signatories ->
    [one] signatory had yet to ratify it.
   *[other] signatories had yet to ratify it.
}

## B. Gender mainstreaming

gender-focal-points = The role of gender focal point of the Convention in the reporting period has lain with { parties-named }.
gender-coordinators = Coordination on the general status and operation of the Convention has lain with { parties-named }.
gender-arrangement = The arrangement for gender matters is the following:
gender-signatories-contacted = On the place of gender in their ratification processes, { $contacted } signatories have been contacted and { $answered } have answered. The record does not name them.
gender-signatory-intentions = On the prospects of ratification the answers contained the following:
gender-signatory-definitions = On gender in national law and practice the answers contained the following:
gender-lessons-elsewhere = On the experience of other conventions the answers contained the following:
gender-help-requested = Help in making clearance teams inclusive has been requested by { parties-named }.
gender-training-requested = Training for its leadership has also been requested by { parties-named }{ $unmet-count ->
    [0] .
    [one] ; for one State Party ({ $unmet }) it has not been held.
   *[other] ; for { $unmet-count } States Parties ({ $unmet }) it has not been held.
}
gender-clearance-teams = Women have been taken into the clearance teams of { parties-named }, with these results:
gender-form-feedback = The gender focal points have commented on the form for Article 7 reports.
gender-workshop-wider = A wider workshop has been suggested:
gender-plans-published = The published figures are { $plans-published } for States Parties whose plans and strategies take account of gender and diversity, and { $priorities-published } for those that do so in survey and clearance. The record names { $plans-named ->
    [0] none
   *[other] { $plans-named }
} of the former and { $priorities-named ->
    [0] none
   *[other] { $priorities-named }
} of the latter.
gender-participation-published = As published, women have made up { $delegates-published } delegates of States Parties, headed { $heads-published } delegations and filled { $committee-published } places on the Coordination Committee; the number of women who have presided over the Convention is published as { $presidents-published }.

## C. Universalization

universalization-parties = As at { $as-of } the number of States Parties was { $parties }.
universalization-signatories = The Convention has yet to be ratified by { signatories-named }.
universalization-joined = In the reporting period the Convention was joined by { parties-named }. The instrument was deposited at the following time:
universalization-coordinators = Coordination on universalization has lain with { parties-named }.
universalization-roundtable = The Arab regional round table on disarmament conventions was attended by { parties-named }.
universalization-bilateral = The coordinators have held { $meetings } bilateral meetings with signatories and other States not party.
universalization-seminars-supported = Work on the regional seminars has been done by { parties-named } in the role of coordinator.
universalization-seminars = Regional seminars have been held with the help of { $states-count ->
    [one] one State
   *[other] { $states-count } States
} ({ $states }):
universalization-presidency = The presidency of the { $meeting } has lain with { parties-named }.
universalization-group-open = The informal working group on universalization has been opened to all interested States Parties.
universalization-group-met = The working group met on the following day:
universalization-group = Its discussion is summarized as follows:
universalization-survey-sent = A survey of the obstacles to joining has been sent to signatories and other States not party.
universalization-survey = The replies to the survey of obstacles stand as follows:
universalization-attendance-published = The published figures are { $attended-published } for States not party at the meeting of States Parties and { $votes-published } for those that voted for the resolution of the General Assembly on the Convention. The record names { $attended-named ->
    [0] none
   *[other] { $attended-named }
} of the former and { $votes-named ->
    [0] none
   *[other] { $votes-named }
} of the latter.
universalization-norm-published = The published figures on the norm are { $cases-published } for confirmed cases of use, { $moratoria-published } for States not party reporting a moratorium or the destruction of their stockpiles, and { $meetings-published } for dedicated meetings with States that still rely on cluster munitions.

## D. Stockpile destruction and retention

stockpile-left = Obligations under Article 3 are outstanding for { parties-named }.
stockpile-ever-published = Since entry into force, as published, { $ever-published } States Parties have reported such obligations and { $declared-published } have declared that they are fulfilled; the record names { $ever-named } and { $declared-named } respectively.
stockpile-reports = The annual report for { $year } has been submitted by { parties-named }, and { $progress-count ->
    [0] none has
    [one] one has
   *[other] { $progress-count } have
} reported progress under Article 3.
stockpile-reports-missing = The annual report for { $year } is outstanding from { parties-named }.
stockpile-extra-updates = Regular updates beyond the annual report have been given by { parties-named }.
stockpile-none-verified = After verification, it has been confirmed that no cluster munitions are held by { parties-named }.
stockpile-completed = Completion of Article 3 has been declared by { parties-named }, at the following time:
stockpile-foreign-help = Cooperation from abroad has been used in destruction by { parties-named }.
stockpile-standards = Destruction methods in keeping with national and international standards of safety and the environment have been reported by { parties-named }.
stockpile-moved-abroad = Stockpiles have been moved to facilities in other States Parties for destruction by { parties-named }.
stockpile-no-request = Article 3 is being carried out, with no request for an extension intended, by { parties-named }.
stockpile-request-expected = A request for an extension has been expected from { parties-named }{ $missed-count ->
    [0] .
    [one] ; the filing date has been missed by one State Party ({ $missed }).
   *[other] ; the filing date has been missed by { $missed-count } States Parties ({ $missed }).
}
stockpile-requests-published = On Article 3 requests before the { $meeting }, the published figures are { $requests-published } in all and { $costed-published } with a costed work plan, while the record has { $requests } and { $costed }.
stockpile-deadlines = Deadlines under Article 3, as the source prints them:
retention-left = Cluster munitions or explosive submunitions are retained under Article 3, paragraph 6, by { parties-named }.
retention-reports = Among them, the annual report for { $year } has been submitted by { parties-named }.
retention-reports-missing = It is overdue from { parties-named }.
retention-training = Stocks have fallen through use in training in { parties-named }.
retention-all-destroyed = All that was retained has been destroyed by { parties-named }.
retention-no-reduction = No reduction has been reported by { parties-named }.
retention-destruction-planned = The destruction of all retained submunitions has been announced by { parties-named }, to be carried out by the following time:
retention-destroyed-published = As published, { $munitions-published } retained cluster munitions and { $submunitions-published } retained explosive submunitions have been destroyed. The record does not say by which States; the quantity still retained is { $quantity }.
stockpile-published = Further published figures follow, each with the number of States Parties that the record names in brackets: destruction plan in place, { $plans-published } ({ $plans-named }); experience shared, { $experience-published } ({ $experience-named }); stockpiles found that were not known before, { $found-published } ({ $found-named }).
stockpile-coordinators = Coordination on stockpile destruction and retention has lain with { parties-named }.
stockpile-informal-meetings = The coordinators have met informally with { $met } States Parties that have obligations under Article 3.
stockpile-outreach = Their outreach has had the following result:

## E and F. Survey, clearance and risk education

clearance-left = Obligations under Article 4 are outstanding for { parties-named }.
clearance-never-extended = An extension of the original deadline has never been requested by { parties-named }.
clearance-extended = It has been requested, at one time or another, by { parties-named }.
clearance-completed = { $states-count ->
    [0] The record names no State Party that has declared completion of Article 4 in the reporting period.
    [one] Completion of Article 4 has been declared in the reporting period by one State Party ({ $states }).
   *[other] Completion of Article 4 has been declared in the reporting period by { $states-count } States Parties ({ $states }).
}
clearance-ever-published = Since entry into force, as published, { $ever-published } States Parties have reported such obligations; { $completed-published } have declared completion, of which { $before-published } had cleared their land before the Convention entered into force. The record names { $ever-named } of the first, { $completed-named ->
    [0] none
   *[other] { $completed-named }
} of the second and { $before-named ->
    [0] none
   *[other] { $before-named }
} of the third.
clearance-reports-previous = The annual report for the year before { $year } has been submitted by { parties-named }.
clearance-reports = The annual report for { $year } has been submitted by { parties-named }, and { $updates-count ->
    [0] none has
    [one] one has
   *[other] { $updates-count } have
} given news of Article 4.
clearance-reports-missing = The annual report for { $year } has not been received from { parties-named }.
clearance-not-party = Contamination and clearance have been described in a voluntary report by { others-named }.
clearance-on-schedule = The deadline under Article 4 is expected to be met by { parties-named }.
clearance-on-schedule-published = Documents put their number at { $schedule-published }; the record names { $schedule-named }.
clearance-more-time = More time may nevertheless be needed by { parties-named }, for these reasons:
clearance-will-request = The deadline cannot be met, and an extension is to be requested at the meeting after the { $meeting }, according to { parties-named }.
clearance-requests = Requests for an extension have been submitted to the { $meeting } by { parties-named }.
clearance-costed-published = The published figure for requests with a detailed and costed work plan is { $costed-published }; the record names { $costed-named ->
    [0] none
   *[other] { $costed-named }
}.
clearance-deadlines = Deadlines under Article 4, as the source prints them:
clearance-national-resources = National resources have been allocated to clearance by { parties-named }.
clearance-challenges = Challenges in carrying out Article 4 have been reported by { parties-named }.
clearance-not-party-help = A need of cooperation and assistance for clearance has been reported by { others-named }.
clearance-published = Published figures on survey and clearance follow, each with the number of States Parties that the record names in brackets: baseline survey completed, { $survey-published } ({ $survey-named }); hazardous areas marked, { $marked-published } ({ $marked-named }); national strategy and work plans, { $plans-published } ({ $plans-named }); progress on these described, { $progress-published } ({ $progress-named }); greater effectiveness and efficiency, { $efficiency-published } ({ $efficiency-named }); disaggregated information, { $data-published } ({ $data-named }).
clearance-methods-published = In the same way: new methods promoted, { $methods-published } ({ $methods-named }); capacity for residual contamination, { $residual-published } ({ $residual-named }); humanitarian and development needs in priorities, { $needs-published } ({ $needs-named }); gender and diversity in priorities, { $gender-published } ({ $gender-named }); lessons shared, { $lessons-published } ({ $lessons-named }).
risk-education-art4 = Risk education has been provided by { parties-named } with obligations under Article 4.
risk-education-art3 = It has also been provided by { parties-named } with obligations under Article 3.
risk-education-detailed = Details, with disaggregated data, have been given by { parties-named }.
risk-education-not-party = Risk education has been reported as well by { others-named }.
risk-education-published = Published figures on risk education follow, each with the number of States Parties that the record names in brackets: part of strategies and work plans, { $plans-published } ({ $plans-named }); tailored activities, { $tailored-published } ({ $tailored-named }); disaggregated reporting on the groups most at risk, { $groups-published } ({ $groups-named }); steps to learn its effect, { $effect-published } ({ $effect-named }); capacity for residual risk, { $residual-published } ({ $residual-named }).
clearance-coordinators = Coordination on survey, clearance and risk education has lain with { parties-named }.
clearance-analysis = The group that analyses requests under Article 4 has been chaired by { parties-named }, and has worked in the following way:

## G. Victim assistance

victims-left = There are cluster munition victims in areas under the jurisdiction or control of { parties-named }.
victims-none-confirmed = The absence of such victims has been confirmed by { parties-named }.
victims-verification = The need to verify whether there are victims has been reported, at some time up to { $as-of }, by { parties-named }.
victims-reports = The annual report for { $year } has been submitted by { parties-named } with obligations under Article 5, and { $updates-count ->
    [0] none has
    [one] one has
   *[other] { $updates-count } have
} given news of Article 5 in the reporting period.
victims-earlier-report = The news came through the report for the year before in the case of { parties-named }.
victims-reports-missing = The annual report for { $year } is outstanding from { parties-named }.
victims-new = New victims have been reported by { parties-named }.
victims-no-new = The absence of new victims has been reported by { parties-named }.
victims-data-difficulties = Difficulties in collecting data on victims have been reported by { parties-named }.
victims-database-outdated = A national database that is out of date has been reported by { parties-named }.
victims-database-standardizing = Work to standardize the national database has been reported by { parties-named }.
victims-not-party = Disaggregated information on victims has been given in a voluntary report by { others-named }.
victims-not-party-framework = A national coordinating body, policies on disability and on health, and a disability action plan have been reported by { others-named }.
victims-not-party-health = Serious difficulties in the health system, and heavy reliance on aid, have been reported by { others-named }.
victims-published = Published figures on victim assistance follow, each with the number of States Parties that the record names in brackets: data disaggregated by sex, age and disability, { $data-published } ({ $data-named }); needs met within wider frameworks, { $frameworks-published } ({ $frameworks-named }); measurable action plan, { $plans-published } ({ $plans-named }); national focal point, { $points-published } ({ $points-named }); efforts to mobilise resources, { $resources-published } ({ $resources-named }); national resources allocated, { $national-published } ({ $national-named }).
victims-services-published = In the same way: first aid and continuing medical care, { $medical-published } ({ $medical-named }); rehabilitation and psychosocial services, { $rehabilitation-published } ({ $rehabilitation-named }); social and economic inclusion, { $inclusion-published } ({ $inclusion-named }); training of professionals, { $training-published } ({ $training-named }); care by qualified staff, { $staff-published } ({ $staff-named }).
victims-participation-published = The number of laws and policies drawn up with victims in mind is published as { $laws-published }, and that of delegations with victims among their members as { $delegations-published }. The record does not say in which States.
victims-coordinators = Coordination on victim assistance has lain with { parties-named }.
victims-guidance = Work on the guidance has gone on as follows:
victims-other-conventions = Work with the bodies of other conventions has been the following:
victims-emphasis = The coordinators have stressed the following:

## H. International cooperation and assistance

cooperation-donors = Assistance for the carrying out of Articles 3, 4 or 5 has been provided by { parties-named }.
cooperation-donors-published = Documents put the number of donors at { $donors-published }; the record names { $donors-named }. Funding for several years is published for { $lasting-published } donors, of which the record names { $lasting-named ->
    [0] none
   *[other] { $lasting-named }
}.
cooperation-donors-art3 = Article 3 has been supported by { parties-named }.
cooperation-donors-art4 = Article 4 has been supported by { parties-named }.
cooperation-donors-art5 = Article 5 has been supported by { parties-named }.
cooperation-received = Assistance from States Parties or organizations has been received by { parties-named }.
cooperation-received-unplaced = { $states-count ->
    [0] For every State Party that has received assistance, { $placed-count } in all, the record shows an Article for which it was received.
    [one] The record shows { $placed-count } States Parties as receiving assistance for a given Article; for one State Party ({ $states }) it does not show the Article.
   *[other] The record shows { $placed-count } States Parties as receiving assistance for a given Article; for { $states-count } States Parties ({ $states }) it does not show the Article.
}
cooperation-both-published = Documents put the number of States Parties that have provided or received assistance at { $both-published }; the record names { $both-named }.
cooperation-received-art3 = Assistance for Article 3 has been received by { parties-named }.
cooperation-requested-art3 = Such assistance has been requested through the Article 7 report by { parties-named }.
cooperation-unasked-art3 = It has been received without such a request by { parties-named }.
cooperation-requested-art4 = Assistance for Article 4 has been requested by { parties-named }.
cooperation-received-art4 = Receipt has been reported by { parties-named }{ $waiting-count ->
    [0] .
    [one] , and one State Party ({ $waiting }) has requested it without reporting receipt.
   *[other] , and { $waiting-count } States Parties ({ $waiting }) have requested it without reporting receipt.
}
cooperation-requested-art4-published = Documents put the number of these States Parties at { $requests-published }; the record names { $requests-named }.
cooperation-requested-art5 = Assistance for Article 5 has been requested by { parties-named }.
cooperation-received-art5 = Receipt has been reported by { parties-named }{ $waiting-count ->
    [0] .
    [one] , and one State Party ({ $waiting }) has requested it without reporting receipt.
   *[other] , and { $waiting-count } States Parties ({ $waiting }) have requested it without reporting receipt.
}
cooperation-unasked-art5 = { $states-count ->
    [0] None of those that have received it is without a recorded request, the requests being { $asked-count } in number.
    [one] Besides the { $asked-count } that have requested it, one State Party ({ $states }) has received it without a recorded request.
   *[other] Besides the { $asked-count } that have requested it, { $states-count } States Parties ({ $states }) have received it without a recorded request.
}
cooperation-not-party-received = Assistance for victims has been received by { others-named }.
cooperation-not-party-unknown = Details of assistance given through organizations are not held by the Government, as reported by { others-named }.
cooperation-not-party-requested = Assistance for survey and clearance, risk education and victims has been requested by { others-named }.
cooperation-coalitions = A country coalition has been at work in { parties-named }.
cooperation-coalition-wanted = The wish for a coalition has been expressed by { parties-named }{ $supporters-count ->
    [0] .
    [one] , and one State Party ({ $supporters }) has responded positively.
   *[other] , and { $supporters-count } States Parties ({ $supporters }) have responded positively.
}
cooperation-coalition-unclear = { $states-count ->
    [0] No State Party that wishes for a coalition is without one; those in the record are { $joined-count } in number.
    [one] Besides the { $joined-count } States Parties with a coalition, the record does not show whether the one wished for by one State Party ({ $states }) has come about.
   *[other] Besides the { $joined-count } States Parties with a coalition, the record does not show whether those wished for by { $states-count } States Parties ({ $states }) have come about.
}
cooperation-coalition-promotion = The idea has been promoted as follows:
cooperation-coordinators = Coordination on international cooperation and assistance has lain with { parties-named }.
cooperation-advice = The coordinators have given the following advice:
cooperation-request-quality = On the quality of requests they have advised as follows:
cooperation-published = Further published figures follow, each with the number of States Parties that the record names in brackets: resources committed to their obligations, { $resources-published } ({ $resources-named }); new sources of funding, { $funding-published } ({ $funding-named }); progress, challenges and needs made known when seeking assistance, { $needs-published } ({ $needs-named }); requests resting on a comprehensive national plan, { $plans-published } ({ $plans-named }); good practice shared, { $practices-published } ({ $practices-named }).
cooperation-outreach = Their contacts and outreach have been the following:

## I. Transparency measures

transparency-annual-published = Annual reports for { $year } were due from { $due } States Parties. The published figures are { $due-published } due and { $submitted-published } submitted; the record names { $submitted-named } of the States Parties that have submitted theirs.
transparency-annual = According to the record, the annual report for { $year } has been submitted by { parties-named }.
transparency-annual-missing = According to the record, it has not been submitted by { parties-named }.
transparency-on-time-published = The published figure for reports submitted by 30 April is { $punctual-published }; the record names { $punctual-named ->
    [0] none
   *[other] { $punctual-named }
} of the States Parties.
transparency-late = The overdue annual report for the year before { $year } has been submitted by { parties-named }.
transparency-two-years-published = The published figure for States Parties with obligations under Article 3 or 4, or retaining munitions, that have reported for one of the last two years is { $recent-published }; the record names { $recent-named }.
transparency-voluntary = A voluntary report under Article 7 has been submitted by { others-named }.
transparency-voluntary-signatory = Counted by its status at the start of the reporting period, a voluntary report has also been submitted by { signatories-named }.
transparency-voluntary-covers = The voluntary reports cover the following years:
transparency-voluntary-submitted = The latest voluntary report of each State was submitted at the following time:
transparency-not-in-force = { $states-count ->
    [0] As at { $as-of }, the Convention was in force for all { $bound-count } States Parties.
    [one] As at { $as-of }, the Convention was in force for { $bound-count } States Parties and had yet to enter into force for one ({ $states }).
   *[other] As at { $as-of }, the Convention was in force for { $bound-count } States Parties and had yet to enter into force for { $states-count } ({ $states }).
}
transparency-initial-published = Of the initial reports due, { $rate } have been received; the published figure is { $rate-published }.
transparency-initial-missing = As at { $as-of }, an initial report was outstanding from { parties-named }. It had fallen due as follows:
transparency-coordinators = Coordination on transparency measures in the reporting period has lain, together or in turn, with { parties-named }.
transparency-letters = Letters about overdue initial reports have gone to { $letters } States Parties.
transparency-reminders = The reminders sent have been the following:
transparency-form-used = The number of States Parties that have used the adapted form for Article 7 reports is { $users }.
transparency-form-help-published = The published figure for States Parties that have sought and received help with their reports is { $helped-published }; the record names { $helped-named ->
    [0] none
   *[other] { $helped-named }
}.
transparency-form-adopted = In one place the record has the adapted form as adopted already; where another place says that it has not been adopted, the point remains open.
transparency-form-work = The work on the form has been the following:

## J. National implementation measures

national-all-measures-published = Of { $parties } States Parties, the published figure for those with all measures under Article 9 in place is { $complete-published }; the record names { $complete-named ->
    [0] none
   *[other] { $complete-named }
} of them.
national-strengthened = National measures have been strengthened or amended, or are being amended, in { parties-named }:
national-measure-kinds = By kind, a law has been adopted or amended by { $adopted-count ->
    [0] no State Party
    [one] one State Party ({ $adopted })
   *[other] { $adopted-count } States Parties ({ $adopted })
}, an order or decree approved by { $orders-count ->
    [0] no State Party
    [one] one State Party ({ $orders })
   *[other] { $orders-count } States Parties ({ $orders })
}, and a regulation is being amended by { $drafts-count ->
    [0] no State Party
    [one] one State Party ({ $drafts })
   *[other] { $drafts-count } States Parties ({ $drafts })
}.
national-disseminated = In the reporting period the obligations of the Convention have been made known to all relevant national institutions, the armed forces among them, by { parties-named }.
national-disseminated-before = The same had been reported before by { parties-named }.
national-disseminated-total = In all, { $states-count ->
    [one] one State Party has reported it to date.
   *[other] { $states-count } States Parties have reported it to date: { $states }.
}
national-law-challenges = Challenges, or a lack of progress, in reviewing or adopting legislation have been reported by { parties-named }.
national-only-ratification = No measure beyond the law of ratification has been reported by { parties-named }:
national-law-assistance = Assistance with legislation has been requested by { parties-named }:
national-accession = Accession is being prepared, as reported by { others-named }.
national-law-planned = Legislation after accession has been promised by { others-named }.
national-reporting-gap = On the distance from the aim of the plan, the published report finds the following:
national-obstacles = On what holds legislation back, it finds the following:
national-coordinators = Coordination on national implementation measures has lain with { parties-named }.
national-resources = The following resources have been offered:

## K. Compliance

compliance-found = { $states-count ->
    [0] The record names no State Party that a Meeting of States Parties or a Review Conference has found non-compliant in the reporting period.
    [one] A Meeting of States Parties or a Review Conference has found non-compliant one State Party ({ $states }).
   *[other] A Meeting of States Parties or a Review Conference has found non-compliant { $states-count } States Parties ({ $states }).
}
compliance-conclusion = The published report concludes that all States Parties have complied with their obligations.
compliance-requests = Requests for an extension under Article 3 or 4 have been submitted to the { $meeting } by { parties-named }.
compliance-requests-published = The published figure for requests to be considered is { $requests-published }, of which the record names { $requests-named }; that for requests submitted in time is { $timely-published }, of which the record names { $timely-named ->
    [0] none
   *[other] { $timely-named }
}.
compliance-requests-note = The requests are announced as follows:
