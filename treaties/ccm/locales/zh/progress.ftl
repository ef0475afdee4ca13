### 进展报告的句子：report/progress.toml 所问内容前后的文字。
### $states 为一句所列国家，$states-count 为其数目；
### <数字>-published 为文件公布的数字，<数字>-named 为记录就该数字列名的国家数目。

## 句中的国家名单。

parties-named = { $states-count }个缔约国（{ $states }）
others-named = { $states-count }个非缔约国（{ $states }）
signatories-named = { $states-count }个签署国（{ $states }）

## 导言

introduction-scope = 本报告为{ $meeting }编写，按《{ $plan }》的顺序逐一说明各专题自{ $from }至{ $to }的执行情况，使讨论既能以已知情况为起点，也能看到尚不清楚之处。
introduction-basis = 本报告依据记录编成。记录中的每项陈述，不论出自国家还是文件，都注明来源和出处。各项数字均按记录列名的国家算出；列名不全时，给出上下限，并列出公布数字。在该计划的{ $measures }项计量中，记录证实所公布数字的有{ $named }项，与之矛盾的有{ $contradicted }项；仅部分列名的有{ $partly }项，无法追溯的有{ $untraced }项；另有{ $zeros }项公布为零而记录未作说明，{ $unpublished }项未公布数字。本报告不能代替第七条规定的报告。
introduction-membership = 截至{ $as-of }，《公约》共有{ $parties }个缔约国，已对其中{ $in-force }个生效；另有{ $signatories }个签署国尚未批准。

## B. 性别平等主流化

gender-focal-points = 《公约》性别平等问题协调人一职在报告所述期间由{ parties-named }担任。
gender-coordinators = 《公约》一般状况和实施情况的协调工作由{ parties-named }承担。
gender-arrangement = 性别平等事项的安排如下：
gender-signatories-contacted = 协调员就性别平等在批准进程中的位置联系了{ $contacted }个签署国，收到{ $answered }个国家的答复。记录没有列出这些国家的名称。
gender-signatory-intentions = 关于批准的前景，答复内容如下：
gender-signatory-definitions = 关于本国法律和实践中的性别平等，答复内容如下：
gender-lessons-elsewhere = 关于其他公约的经验，答复内容如下：
gender-help-requested = { parties-named }请求协助提高排雷队的包容性。
gender-training-requested = { parties-named }并请求为领导团队举办培训{ $unmet-count ->
    [0] 。
   *[other] ；其中{ $unmet-count }国（{ $unmet }）的培训尚未举办。
}
gender-clearance-teams = { parties-named }的排雷队已吸收妇女，成效如下：
gender-form-feedback = 性别平等问题协调人已对第七条报告表提出意见。
gender-workshop-wider = 关于扩大讲习班范围，有如下设想：
gender-plans-published = 计划和战略兼顾性别与多样性的缔约国，公布数字为{ $plans-published }；在勘察和清理中如此安排的，公布数字为{ $priorities-published }。记录就前者{ $plans-named ->
    [0] 未列国名
   *[other] 列出{ $plans-named }国
}，就后者{ $priorities-named ->
    [0] 未列国名
   *[other] 列出{ $priorities-named }国
}。
gender-participation-published = 据公布数字，缔约国代表中的妇女为{ $delegates-published }，由妇女任团长的代表团为{ $heads-published }，协调委员会中的妇女为{ $committee-published }人，曾任《公约》主席的妇女为{ $presidents-published }人。

## C. 普遍加入

universalization-parties = 截至{ $as-of }，缔约国数目为{ $parties }。
universalization-signatories = { signatories-named }尚未批准《公约》。
universalization-joined = 报告所述期间，{ parties-named }加入《公约》，文书交存时间如下：
universalization-coordinators = 普遍加入的协调工作由{ parties-named }承担。
universalization-roundtable = { parties-named }参加了阿拉伯区域裁军公约圆桌会议。
universalization-bilateral = 协调员与签署国和其他非缔约国举行了{ $meetings }次双边会议。
universalization-seminars-supported = { parties-named }以协调员身份参与了区域研讨会的工作。
universalization-seminars = { $states-count }个国家（{ $states }）协助举办了下列区域研讨会：
universalization-presidency = { $meeting }主席职务由{ parties-named }担任。
universalization-group-open = 普遍加入问题非正式工作组已向感兴趣的全体缔约国开放。
universalization-group-met = 工作组的开会日期如下：
universalization-group = 讨论情况概述如下：
universalization-survey-sent = 已向签署国和其他非缔约国发出关于加入障碍的调查。
universalization-survey = 调查的答复情况如下：
universalization-attendance-published = 出席缔约国会议的非缔约国，公布数字为{ $attended-published }；对联合国大会有关决议投赞成票的非缔约国，公布数字为{ $votes-published }。记录就前者{ $attended-named ->
    [0] 未列国名
   *[other] 列出{ $attended-named }国
}，就后者{ $votes-named ->
    [0] 未列国名
   *[other] 列出{ $votes-named }国
}。
universalization-norm-published = 关于禁用规范，公布数字如下：经确证的使用案例为{ $cases-published }起，报告暂停有关活动或销毁储存的非缔约国为{ $moratoria-published }个，与仍依赖集束弹药的国家举行的专门会议为{ $meetings-published }次。

## D. 销毁和保留储存

stockpile-left = { parties-named }尚未履行完毕第三条义务。
stockpile-ever-published = 据公布数字，《公约》生效以来报告负有该项义务的缔约国为{ $ever-published }个，宣布履行完毕的为{ $declared-published }个；记录分别列出{ $ever-named }国和{ $declared-named }国。
stockpile-reports = { parties-named }已提交{ $year }年年度报告，{ $progress-count ->
    [0] 但均未说明第三条的进展。
   *[other] 说明第三条进展的有{ $progress-count }国。
}
stockpile-reports-missing = { parties-named }尚未提交{ $year }年年度报告。
stockpile-extra-updates = { parties-named }在年度报告之外定期通报情况。
stockpile-none-verified = 经核查，{ parties-named }确认未持有集束弹药。
stockpile-completed = { parties-named }宣布完成第三条义务，时间如下：
stockpile-foreign-help = { parties-named }在销毁中利用了来自国外的合作。
stockpile-standards = { parties-named }报告销毁方法符合本国和国际的安全与环境标准。
stockpile-moved-abroad = { parties-named }已将储存运往其他缔约国的设施销毁。
stockpile-no-request = { parties-named }正在执行第三条，无意请求延期。
stockpile-request-expected = 预计{ parties-named }将请求延期{ $missed-count ->
    [0] 。
   *[other] ；有{ $missed-count }国（{ $missed }）已错过提交期限。
}
stockpile-requests-published = 关于提交{ $meeting }的第三条请求，公布数字为共{ $requests-published }项、附有经成本测算的工作计划的{ $costed-published }项；而记录分别为{ $requests }项和{ $costed }项。
stockpile-deadlines = 来源所载的第三条期限如下：
retention-left = { parties-named }依第三条第六款保留集束弹药或爆炸性子弹药。
retention-reports = 其中{ parties-named }已提交{ $year }年年度报告。
retention-reports-missing = { parties-named }逾期未交。
retention-training = { parties-named }因训练使用而减少了保留数量。
retention-all-destroyed = { parties-named }已将所保留的全部销毁。
retention-no-reduction = { parties-named }没有报告减少。
retention-destruction-planned = { parties-named }宣布将销毁所保留的全部子弹药，预定时间如下：
retention-destroyed-published = 据公布数字，已销毁所保留的集束弹药{ $munitions-published }枚、爆炸性子弹药{ $submunitions-published }枚。记录没有说明由哪些国家销毁；仍保留的数量{ $quantity }。
stockpile-published = 其他公布数字如下，括号内为记录列名的缔约国数目：制定销毁计划，{ $plans-published }（{ $plans-named }）；分享经验，{ $experience-published }（{ $experience-named }）；发现先前未知的储存，{ $found-published }（{ $found-named }）。
stockpile-coordinators = 销毁和保留储存的协调工作由{ parties-named }承担。
stockpile-informal-meetings = 协调员就第三条的执行同{ $met }个缔约国作了非正式会晤。
stockpile-outreach = 协调员的外联取得如下结果：

## E和F. 勘察、清理和风险教育

clearance-left = { parties-named }尚未履行完毕第四条义务。
clearance-never-extended = { parties-named }从未请求延长原定期限。
clearance-extended = { parties-named }曾提出此种请求。
clearance-completed = { $states-count ->
    [0] 报告所述期间，记录中没有宣布完成第四条义务的缔约国。
   *[other] 报告所述期间，{ parties-named }宣布完成第四条义务。
}
clearance-ever-published = 据公布数字，《公约》生效以来报告负有该项义务的缔约国为{ $ever-published }个，宣布完成的为{ $completed-published }个，其中{ $before-published }个在《公约》生效前已清理完毕。记录就三者依次{ $ever-named ->
    [0] 未列国名
   *[other] 列出{ $ever-named }国
}、{ $completed-named ->
    [0] 未列国名
   *[other] 列出{ $completed-named }国
}、{ $before-named ->
    [0] 未列国名
   *[other] 列出{ $before-named }国
}。
clearance-reports-previous = { parties-named }提交了{ $year }年前一年的年度报告。
clearance-reports = { parties-named }已交{ $year }年年度报告，{ $updates-count ->
    [0] 但均未介绍第四条情况。
   *[other] 介绍第四条情况的有{ $updates-count }国。
}
clearance-reports-missing = 尚未收到{ parties-named }的{ $year }年年度报告。
clearance-not-party = { others-named }在自愿报告中说明了污染和清理情况。
clearance-on-schedule = { parties-named }有望在第四条期限内完成义务。
clearance-on-schedule-published = 文件所载的数目为{ $schedule-published }；记录列出{ $schedule-named }国。
clearance-more-time = 尽管如此，{ parties-named }可能需要更多时间，理由如下：
clearance-will-request = { parties-named }通报不能如期完成，将请{ $meeting }之后的下一次会议审议延期。
clearance-requests = { parties-named }已向{ $meeting }提交延期请求。
clearance-costed-published = 附有详细且经成本测算的工作计划的请求，公布数字为{ $costed-published }；记录{ $costed-named ->
    [0] 未列国名
   *[other] 列出{ $costed-named }国
}。
clearance-deadlines = 来源所载的第四条期限如下：
clearance-national-resources = { parties-named }为清理划拨了本国资源。
clearance-challenges = { parties-named }报告在执行第四条方面存在挑战。
clearance-not-party-help = { others-named }报告在清理方面需要合作和援助。
clearance-published = 勘察和清理方面的公布数字如下，括号内为记录列名的缔约国数目：完成基线勘察，{ $survey-published }（{ $survey-named }）；标记危险区域，{ $marked-published }（{ $marked-named }）；具备国家战略和工作计划，{ $plans-published }（{ $plans-named }）；说明战略和计划的进展，{ $progress-published }（{ $progress-named }）；成效和效率提高，{ $efficiency-published }（{ $efficiency-named }）；提供分类信息，{ $data-published }（{ $data-named }）。
clearance-methods-published = 同样，推动新方法，{ $methods-published }（{ $methods-named }）；为残余污染安排能力，{ $residual-published }（{ $residual-named }）；重点兼顾人道和发展需要，{ $needs-published }（{ $needs-named }）；重点兼顾性别与多样性，{ $gender-published }（{ $gender-named }）；分享经验，{ $lessons-published }（{ $lessons-named }）。
risk-education-art4 = { parties-named }负有第四条义务，已开展风险教育。
risk-education-art3 = { parties-named }负有第三条义务，也开展了风险教育。
risk-education-detailed = { parties-named }提供了详情和分列数据。
risk-education-not-party = { others-named }同样报告开展了风险教育。
risk-education-published = 风险教育方面的公布数字如下，括号内为记录列名的缔约国数目：列入战略和工作计划，{ $plans-published }（{ $plans-named }）；因地制宜的活动，{ $tailored-published }（{ $tailored-named }）；就风险最高的群体作分列报告，{ $groups-published }（{ $groups-named }）；采取步骤了解成效，{ $effect-published }（{ $effect-named }）；为残余风险安排能力，{ $residual-published }（{ $residual-named }）。
clearance-coordinators = 勘察、清理和风险教育的协调工作由{ parties-named }承担。
clearance-analysis = 第四条延期请求分析小组由{ parties-named }主持，工作方式如下：

## G. 援助受害者

victims-left = { parties-named }在其管辖或控制的区域内有集束弹药受害者。
victims-none-confirmed = { parties-named }确认没有此类受害者。
victims-verification = 截至{ $as-of }，曾报告需要核实是否有受害者的有{ parties-named }。
victims-reports = { parties-named }负有第五条义务，已提交{ $year }年年度报告；报告所述期间，{ $updates-count ->
    [0] 没有国家介绍第五条情况。
   *[other] 介绍第五条情况的有{ $updates-count }国。
}
victims-earlier-report = { parties-named }是通过前一年的报告介绍的。
victims-reports-missing = { parties-named }尚未提交{ $year }年年度报告。
victims-new = { parties-named }报告有新的受害者。
victims-no-new = { parties-named }报告没有新的受害者。
victims-data-difficulties = { parties-named }报告难以收集受害者数据。
victims-database-outdated = { parties-named }报告本国数据库已经过时。
victims-database-standardizing = { parties-named }报告正在统一本国数据库的标准。
victims-not-party = { others-named }在自愿报告中提供了受害者的分列信息。
victims-not-party-framework = { others-named }报告设有国家协调机构，并有残疾政策、卫生政策和残疾人行动计划。
victims-not-party-health = { others-named }报告卫生系统困难重重，高度依赖援助。
victims-published = 援助受害者方面的公布数字如下，括号内为记录列名的缔约国数目：按性别、年龄和残疾分列数据，{ $data-published }（{ $data-named }）；在更广的框架内满足需要，{ $frameworks-published }（{ $frameworks-named }）；具备可衡量的行动计划，{ $plans-published }（{ $plans-named }）；设有国家联络人，{ $points-published }（{ $points-named }）；努力调动资源，{ $resources-published }（{ $resources-named }）；划拨本国资源，{ $national-published }（{ $national-named }）。
victims-services-published = 同样，急救和后续医疗，{ $medical-published }（{ $medical-named }）；康复和社会心理服务，{ $rehabilitation-published }（{ $rehabilitation-named }）；融入社会和经济，{ $inclusion-published }（{ $inclusion-named }）；培训专业人员，{ $training-published }（{ $training-named }）；由合格人员照护，{ $staff-published }（{ $staff-named }）。
victims-participation-published = 据公布数字，顾及受害者而制定的法律和政策为{ $laws-published }项，成员中有受害者的代表团为{ $delegations-published }个。记录没有说明所涉国家。
victims-coordinators = 援助受害者的协调工作由{ parties-named }承担。
victims-guidance = 指南方面的工作如下：
victims-other-conventions = 与其他公约有关机构的合作如下：
victims-emphasis = 协调员强调以下几点：

## H. 国际合作和援助

cooperation-donors = { parties-named }为执行第三条、第四条或第五条提供了援助。
cooperation-donors-published = 文件所载的捐助国数目为{ $donors-published }；记录列出{ $donors-named }国。提供多年期资金的捐助国，公布数字为{ $lasting-published }，记录{ $lasting-named ->
    [0] 未列国名
   *[other] 列出{ $lasting-named }国
}。
cooperation-donors-art3 = 支持第三条工作的有{ parties-named }。
cooperation-donors-art4 = 支持第四条工作的有{ parties-named }。
cooperation-donors-art5 = 支持第五条工作的有{ parties-named }。
cooperation-received = { parties-named }从缔约国或组织获得援助。
cooperation-received-unplaced = { $states-count ->
    [0] 记录对全部受援缔约国都列明了所涉条款，共{ $placed-count }国。
   *[other] 记录按条列出受援缔约国{ $placed-count }个；另有{ $states-count }国（{ $states }）未列明所涉条款。
}
cooperation-both-published = 文件所载提供或获得援助的缔约国数目为{ $both-published }；记录列出{ $both-named }国。
cooperation-received-art3 = { parties-named }获得第三条方面的援助。
cooperation-requested-art3 = { parties-named }通过第七条报告提出过请求。
cooperation-unasked-art3 = { parties-named }未提出此种请求而获得援助。
cooperation-requested-art4 = { parties-named }请求第四条方面的援助。
cooperation-received-art4 = { parties-named }报告已获得援助{ $waiting-count ->
    [0] 。
   *[other] ；{ $waiting-count }国（{ $waiting }）提出请求而未报告获得援助。
}
cooperation-requested-art4-published = 文件所载的请求国数目为{ $requests-published }；记录列出{ $requests-named }国。
cooperation-requested-art5 = { parties-named }请求第五条方面的援助。
cooperation-received-art5 = { parties-named }报告已获得援助{ $waiting-count ->
    [0] 。
   *[other] ；{ $waiting-count }国（{ $waiting }）提出请求而未报告获得援助。
}
cooperation-unasked-art5 = { $states-count ->
    [0] 获得援助的国家均有请求在案，请求国共{ $asked-count }个。
   *[other] 除{ $asked-count }个请求国外，{ $states-count }个缔约国（{ $states }）在没有请求在案的情况下获得援助。
}
cooperation-not-party-received = { others-named }获得受害者援助方面的协助。
cooperation-not-party-unknown = { others-named }报告其政府不掌握经由组织提供的援助详情。
cooperation-not-party-requested = { others-named }请求在勘察和清理、风险教育及受害者方面给予援助。
cooperation-coalitions = { parties-named }已有国家联盟开展工作。
cooperation-coalition-wanted = { parties-named }表示希望建立联盟{ $supporters-count ->
    [0] 。
   *[other] ，{ $supporters-count }国（{ $supporters }）作出积极回应。
}
cooperation-coalition-unclear = { $states-count ->
    [0] 希望建立联盟的缔约国均已建立，记录中已有联盟的缔约国为{ $joined-count }个。
   *[other] 除{ $joined-count }个已有联盟的缔约国外，{ $states-count }国（{ $states }）所希望的联盟是否建立，记录不能确定。
}
cooperation-coalition-promotion = 国家联盟的推广情况如下：
cooperation-coordinators = 国际合作和援助的协调工作由{ parties-named }承担。
cooperation-advice = 协调员提出如下建议：
cooperation-request-quality = 关于请求的质量，协调员建议如下：
cooperation-published = 其他公布数字如下，括号内为记录列名的缔约国数目：为履行义务投入资源，{ $resources-published }（{ $resources-named }）；利用新的资金来源，{ $funding-published }（{ $funding-named }）；寻求援助时通报进展、挑战和需要，{ $needs-published }（{ $needs-named }）；以全面国家计划支持请求，{ $plans-published }（{ $plans-named }）；分享良好做法，{ $practices-published }（{ $practices-named }）。
cooperation-outreach = 协调员的联络和宣传工作如下：

## I. 透明度措施

transparency-annual-published = { $year }年年度报告应由{ $due }个缔约国提交。公布数字为应交{ $due-published }份、已交{ $submitted-published }份；记录列出已交的{ $submitted-named }国。
transparency-annual = 据记录，{ parties-named }已提交{ $year }年年度报告。
transparency-annual-missing = 据记录，{ parties-named }尚未提交。
transparency-on-time-published = 4月30日前提交报告的缔约国，公布数字为{ $punctual-published }；记录{ $punctual-named ->
    [0] 未列国名
   *[other] 列出{ $punctual-named }国
}。
transparency-late = { parties-named }补交了{ $year }年前一年的年度报告。
transparency-two-years-published = 负有第三条或第四条义务或保留弹药、并就近两年之一作过报告的缔约国，公布数字为{ $recent-published }；记录列出{ $recent-named }国。
transparency-voluntary = { others-named }自愿提交了第七条报告。
transparency-voluntary-signatory = 以报告所述期间开始时的身份计，另有{ signatories-named }自愿提交了报告。
transparency-voluntary-covers = 自愿报告涵盖的年份如下：
transparency-voluntary-submitted = 各国最近一份自愿报告的提交时间如下：
transparency-not-in-force = { $states-count ->
    [0] 截至{ $as-of }，《公约》已对全部{ $bound-count }个缔约国生效。
   *[other] 截至{ $as-of }，《公约》已对{ $bound-count }个缔约国生效，尚未对{ $states-count }国（{ $states }）生效。
}
transparency-initial-published = 初次报告的应交和已收情况为{ $rate }，公布数字为{ $rate-published }。
transparency-initial-missing = 截至{ $as-of }，{ parties-named }尚未提交初次报告，到期时间如下：
transparency-coordinators = 报告所述期间，透明度措施的协调工作由{ parties-named }共同或先后承担。
transparency-letters = 就逾期的初次报告致函的缔约国为{ $letters }个。
transparency-reminders = 所作提醒如下：
transparency-form-used = 使用经调整的第七条报告表的缔约国数目：{ $users }。
transparency-form-help-published = 就编写报告求得帮助的缔约国，公布数字为{ $helped-published }；记录{ $helped-named ->
    [0] 未列国名
   *[other] 列出{ $helped-named }国
}。
transparency-form-adopted = 记录有一处称经调整的报告表已获通过；若另有一处称尚未通过，此事即属未定。
transparency-form-work = 报告表的修订工作如下：

## J. 国家执行措施

national-all-measures-published = 在{ $parties }个缔约国中，第九条规定的措施已经齐备的，公布数字为{ $complete-published }；记录{ $complete-named ->
    [0] 未列国名
   *[other] 列出{ $complete-named }国
}。
national-strengthened = { parties-named }加强、修订或正在修订本国措施：
national-measure-kinds = 按种类分，通过或修订法律的有{ $adopted-count ->
    [0] 0国
   *[other] { $adopted-count }国（{ $adopted }）
}，批准命令或法令的有{ $orders-count ->
    [0] 0国
   *[other] { $orders-count }国（{ $orders }）
}，正在修改条例的有{ $drafts-count ->
    [0] 0国
   *[other] { $drafts-count }国（{ $drafts }）
}。
national-disseminated = 报告所述期间，{ parties-named }向包括武装部队在内的有关国家机构宣传了《公约》义务。
national-disseminated-before = { parties-named }此前已报告这样做。
national-disseminated-total = 迄今报告这样做的共有{ parties-named }。
national-law-challenges = { parties-named }报告在审查或通过法律方面有困难或没有进展。
national-only-ratification = { parties-named }报告除批准法外别无措施：
national-law-assistance = { parties-named }请求立法方面的援助：
national-accession = { others-named }通报正在筹备加入。
national-law-planned = { others-named }承诺加入后立法。
national-reporting-gap = 关于与该计划目标的差距，公布的报告有如下看法：
national-obstacles = 关于立法的障碍，公布的报告有如下看法：
national-coordinators = 国家执行措施的协调工作由{ parties-named }承担。
national-resources = 可供利用的资源如下：

## K. 遵约

compliance-found = { $states-count ->
    [0] 报告所述期间，记录中没有被缔约国会议或审议会议认定为不遵约的缔约国。
   *[other] 报告所述期间，缔约国会议或审议会议认定{ parties-named }不遵约。
}
compliance-conclusion = 公布的报告得出结论，认为全体缔约国均已遵约。
compliance-requests = { parties-named }已向{ $meeting }提交第三条或第四条延期请求。
compliance-requests-published = 有待审议的请求，公布数字为{ $requests-published }，记录列出{ $requests-named }国；及时提交的请求，公布数字为{ $timely-published }，记录{ $timely-named ->
    [0] 未列国名
   *[other] 列出{ $timely-named }国
}。
compliance-requests-note = 关于这些请求的预告如下：
