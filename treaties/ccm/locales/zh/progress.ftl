### 进展报告的句子：report/progress.toml 所问内容前后的文字。
### $states 为一句所列国家，$states-count 为其数目；
### <数字>-published 为文件公布的数字，<数字>-named 为记录就该数字列名的国家数目。
### 计数和国家名单的写法见counting.ftl。

## 导言

introduction-scope = 本报告为{ $meeting }编写，按《{ $plan }》的顺序逐一说明各专题自{ $from }至{ $to }的执行情况，供会议在已知情况的基础上、并针对尚不清楚之处展开讨论。
introduction-basis = 本报告依据记录编成。记录中的每项陈述，不论出自国家还是文件，都注明来源和出处。各项数字均按记录列名的国家算出；列名不全时，给出上下限，并附列公布数字。在该计划的{ $measures }项计量中，公布数字得到记录证实的有{ $named }项，与记录矛盾的有{ $contradicted }项；记录仅部分列名的有{ $partly }项，无法追溯的有{ $untraced }项；另有{ $zeros }项公布为零而记录未作说明，{ $unpublished }项未公布数字。本报告不能代替第七条规定的报告。
introduction-membership = 截至{ $as-of }，《公约》共有{ $parties }个缔约国，已对其中{ $in-force }个生效；另有{ $signatories }个签署国尚未批准。

## B. 性别平等主流化

gender-focal-points = 报告所述期间，{ parties-named }担任《公约》性别平等问题协调人。
gender-coordinators = { they-or-parties }同时承担《公约》一般状况和实施情况的协调工作。
gender-arrangement = 这一安排有据可依。
gender-signatories-contacted = 性别平等问题协调人联系了{ $contacted }个签署国，了解性别平等问题在其批准进程中的位置，{ $answered }国作出答复。记录没有列出这些国家的名称。
gender-signatory-intentions = 一些答复谈到批准的前景。
gender-signatory-definitions = 答复还涉及本国法律和实践中的性别平等问题。
gender-lessons-elsewhere = 答复也提到其他公约的经验。
gender-help-requested = { parties-named }请求协助提高本国排雷队的性别包容性。
gender-training-requested = { they-or-parties }还请求为其领导团队举办培训{ $met-count ->
    [0] ，培训尚未举办。
   *[other] { $unmet-count ->
        [0] 。
       *[other] ；部分国家（{ $unmet }）的培训尚未举办。
    }
}
gender-clearance-teams = 关于妇女参加排雷队的情况，{ they-or-parties }通报如下：
gender-form-feedback = 性别平等问题协调人对第七条报告表提出了意见。
gender-workshop-wider = 另有扩大讲习班范围的设想。
gender-plans-published = 计划和战略兼顾性别与多样性的缔约国，公布数字为{ $plans-published }；在勘察和清理中兼顾性别与多样性的缔约国，公布数字为{ $priorities-published }。记录{ $plans-named ->
    [0] { $priorities-named ->
        [0] 对两者均未列名。
       *[other] 就前者未列国名，就后者列出{ $priorities-named }国。
    }
   *[other] 就前者列出{ $plans-named }国，就后者{ $priorities-named ->
        [0] 未列国名。
       *[other] 列出{ $priorities-named }国。
    }
}
gender-participation-published = 据公布数字，各缔约国代表团成员中的女性为{ $delegates-published }，由女性率领的代表团为{ $heads-published }，协调委员会中的女性为{ $committee-published }人，曾任《公约》主席的女性为{ $presidents-published }人。

## C. 普遍加入

universalization-parties = 截至{ $as-of }，《公约》有{ $parties }个缔约国。
universalization-signatories = { signatories-named }尚未批准《公约》。
universalization-joined = 报告所述期间，{ $states-count }个国家（{ $states }）加入《公约》，文书交存时间如下：
universalization-coordinators = 普遍加入的协调工作由{ parties-named }承担。
universalization-roundtable = { they-or-parties }还参加了阿拉伯区域裁军公约圆桌会议。
universalization-bilateral = 协调员与签署国和其他非缔约国举行了{ $meetings }次双边会议。
universalization-seminars-supported = { coordinators-or-parties }在此类研讨会上开展了协作。
universalization-seminars = { $states-count }个国家（{ $states }）协助举办了区域研讨会。
universalization-presidency = { parties-named }担任{ $meeting }主席。
universalization-group-open = 普遍加入问题非正式工作组已向所有感兴趣的缔约国开放。
universalization-group-met = 工作组开会日期为
universalization-group = 讨论情况概述如下：
universalization-survey-sent = 已就加入《公约》的障碍向签署国和其他非缔约国发出调查。
universalization-survey = 答复情况如下：
universalization-attendance-published = 出席缔约国会议的非缔约国，公布数字为{ $attended-published }；对联合国大会有关《公约》的决议投赞成票的非缔约国，公布数字为{ $votes-published }。记录{ $attended-named ->
    [0] { $votes-named ->
        [0] 对两者均未列名。
       *[other] 就前者未列国名，就后者列出{ $votes-named }国。
    }
   *[other] 就前者列出{ $attended-named }国，就后者{ $votes-named ->
        [0] 未列国名。
       *[other] 列出{ $votes-named }国。
    }
}
universalization-norm-published = 关于《公约》确立的规范，公布数字如下：得到证实的使用案例{ $cases-published }起，报告已实行暂停或销毁储存的非缔约国{ $moratoria-published }个，与仍依赖集束弹药的国家举行的专门会议{ $meetings-published }次。

## D. 销毁和保留储存

stockpile-left = { parties-named }仍负有第三条义务。
stockpile-ever-published = 据公布数字，《公约》生效以来报告负有此项义务的缔约国有{ $ever-published }个，其中宣布履行完毕的有{ $declared-published }个；记录分别列出{ $ever-named }国和{ $declared-named }国。
stockpile-reports = { $others-count ->
    [0] 负有第三条义务的缔约国
   *[other] { parties-named }
}{ $stalled-count ->
    [0] 均已提交{ $year }年年度报告，并说明了第三条的执行进展。
   *[other] 已提交{ $year }年年度报告，说明第三条执行进展的有{ $progress-count ->
        [0] 0国。
       *[other] { $progress-count }国（{ $progress }）。
    }
}
stockpile-reports-missing = { parties-named }尚未提交{ $year }年年度报告。
stockpile-extra-updates = { parties-named }除年度报告外还定期通报情况。
stockpile-none-verified = { parties-named }经核查确认未持有集束弹药。
stockpile-completed = { they-or-parties }宣布完成第三条义务，时间如下：
stockpile-foreign-help = { parties-named }在销毁储存时利用了外国的合作。
stockpile-standards = { they-or-parties }还报告销毁方法符合国家和国际的安全与环境标准。
stockpile-moved-abroad = { parties-named }将储存运往其他缔约国的设施销毁。
stockpile-no-request = { parties-named }正在执行第三条，无意请求延期。
stockpile-request-expected = 预计{ parties-named }会请求延期{ $punctual-count ->
    [0] ，但{ they }已错过提交期限。
   *[other] { $missed-count ->
        [0] 。
       *[other] ；部分国家（{ $missed }）已错过提交期限。
    }
}
stockpile-requests-published = 关于提交{ $meeting }的第三条延期请求，公布数字为共{ $requests-published }项，其中附有经成本测算的工作计划的却为{ $costed-published }项；记录中分别为{ $requests }项和{ $costed }项。
stockpile-deadlines = 来源所载的第三条期限如下：
retention-left = { parties-named }依照第三条第六款保留集束弹药或爆炸性子弹药。
retention-reports = { of-them-named }已提交{ $year }年年度报告。
retention-reports-missing = { parties-named }的年度报告逾期未交。
retention-training = { parties-named }因训练使用而减少了保留数量。
retention-all-destroyed = { parties-named }销毁了所保留的全部弹药。
retention-no-reduction = { parties-named }未报告保留数量减少。
retention-destruction-planned = { parties-named }宣布将在下列时间之前销毁所保留的全部子弹药：
retention-destroyed-published = 据公布数字，所保留的弹药中已销毁集束弹药{ $munitions-published }枚、爆炸性子弹药{ $submunitions-published }枚。记录没有说明由哪些国家销毁。仍保留的数量：{ $quantity }。
stockpile-published = 其他公布数字如下，括号内为记录列名的缔约国数目：制定销毁计划，{ $plans-published }（{ $plans-named }）；分享销毁经验，{ $experience-published }（{ $experience-named }）；发现先前未知的储存，{ $found-published }（{ $found-named }）。
stockpile-coordinators = 销毁和保留储存的协调工作由{ parties-named }承担。
stockpile-informal-meetings = 协调员与{ $met }个负有第三条义务的缔约国举行了非正式会晤。
stockpile-outreach = 外联工作取得一项成果。

## E和F. 勘察、清理和风险教育

clearance-left = { parties-named }仍负有第四条义务。
clearance-never-extended = { parties-named }从未请求延长原定期限。
clearance-extended = { parties-named }曾请求延期。
clearance-completed = { $states-count ->
    [0] 据记录，报告所述期间没有缔约国宣布完成第四条义务。
   *[other] 报告所述期间，{ parties-named }宣布完成第四条义务。
}
clearance-ever-published = 据公布数字，《公约》生效以来报告负有此项义务的缔约国有{ $ever-published }个，宣布完成的有{ $completed-published }个，其中{ $before-published }个在《公约》生效前已清理完毕。记录就第一类列出{ $ever-named }国，{ $completed-named ->
    [0] { $before-named ->
        [0] 其余均未列出国名。
       *[other] 第二类未列国名，第三类列出{ $before-named }国。
    }
   *[other] 第二类列出{ $completed-named }国，第三类{ $before-named ->
        [0] 未列国名。
       *[other] 列出{ $before-named }国。
    }
}
clearance-reports-previous = { $others-count ->
    [0] 负有此项义务的缔约国均已提交前一年的年度报告。
   *[other] { parties-named }提交了前一年的年度报告。
}
clearance-reports = 负有此项义务的{ parties-named }已提交{ $year }年年度报告{ $bare-count ->
    [0] ，并介绍了第四条的最新情况。
   *[other] ，介绍第四条最新情况的有{ $updates-count ->
        [0] 0国。
       *[other] { $updates-count }国（{ $updates }）。
    }
}
clearance-reports-missing = 尚未收到{ parties-named }的{ $year }年年度报告。
clearance-not-party = { others-named }在自愿报告中说明了污染和清理情况。
clearance-on-schedule = { parties-named }有望在期限内完成第四条义务。
clearance-on-schedule-published = 文件所载的此类国家数目为{ $schedule-published }；记录列出{ $schedule-named }国。
clearance-more-time = 但{ parties-named }可能需要更多时间，原因如下：
clearance-will-request = { parties-named }表示不能如期完成，将请{ $meeting }之后的下一次会议审议延期。
clearance-requests = { parties-named }已向{ $meeting }提交延期请求。
clearance-costed-published = 附有详细且经成本测算的工作计划的请求，公布数字为{ $costed-published }；记录{ $costed-named ->
    [0] 未列国名
   *[other] 列出{ $costed-named }国
}。
clearance-deadlines = 来源所载的第四条期限如下：
clearance-national-resources = { $others-count ->
    [0] 负有第四条义务的缔约国均为清理工作划拨了本国资源。
   *[other] { parties-named }为清理工作划拨了本国资源。
}
clearance-challenges = { parties-named }报告在执行第四条方面面临挑战。
clearance-not-party-help = { others-named }报告在清理方面需要合作和援助。
clearance-published = 勘察和清理方面的公布数字如下，括号内为记录列名的缔约国数目：完成基线勘察，{ $survey-published }（{ $survey-named }）；标记危险区域，{ $marked-published }（{ $marked-named }）；具备国家战略和工作计划，{ $plans-published }（{ $plans-named }）；说明战略和计划的执行进展，{ $progress-published }（{ $progress-named }）；提高成效和效率，{ $efficiency-published }（{ $efficiency-named }）；提供分类信息，{ $data-published }（{ $data-named }）；推广创新方法，{ $methods-published }（{ $methods-named }）；为残余污染安排能力，{ $residual-published }（{ $residual-named }）；优先事项兼顾人道和发展需要，{ $needs-published }（{ $needs-named }）；优先事项兼顾性别与多样性，{ $gender-published }（{ $gender-named }）；分享经验教训，{ $lessons-published }（{ $lessons-named }）。
risk-education-art4 = 负有第四条义务的{ parties-named }开展了风险教育。
risk-education-art3 = 负有第三条义务的{ parties-named }也开展了风险教育。
risk-education-detailed = { parties-named }提供了详情和分列数据。
risk-education-not-party = { others-named }也报告开展了风险教育。
risk-education-published = 风险教育方面的公布数字如下，括号内为记录列名的缔约国数目：列入战略和工作计划，{ $plans-published }（{ $plans-named }）；开展因地制宜的活动，{ $tailored-published }（{ $tailored-named }）；就风险最高的群体提交分列报告，{ $groups-published }（{ $groups-named }）；采取步骤了解成效，{ $effect-published }（{ $effect-named }）；为残余风险安排能力，{ $residual-published }（{ $residual-named }）。
clearance-coordinators = 勘察、清理和风险教育的协调工作由{ parties-named }承担。
clearance-analysis = { they-or-parties }还主持第四条延期请求分析小组的工作。

## G. 援助受害者

victims-left = { parties-named }在其管辖或控制的区域内有集束弹药受害者。
victims-none-confirmed = { parties-named }确认没有此类受害者。
victims-verification = { they-or-parties }此前曾报告需要核实是否有受害者。
victims-reports = 负有第五条义务的{ parties-named }已提交{ $year }年年度报告。报告所述期间，{ $updates-count ->
    [0] 没有国家介绍第五条的最新情况。
   *[other] 介绍第五条最新情况的缔约国有{ $updates-count }个。
}
victims-earlier-report = 其中{ parties-named }通过前一年的年度报告介绍情况。
victims-reports-missing = { parties-named }尚未提交{ $year }年年度报告。
victims-new = { parties-named }报告有新的受害者。
victims-no-new = { parties-named }报告没有新的受害者。
victims-data-difficulties = { parties-named }报告难以收集受害者数据。
victims-database-outdated = { parties-named }通报本国数据库已经过时。
victims-database-standardizing = { parties-named }表示正在统一本国数据库的标准。
victims-not-party = { others-named }在自愿报告中提供了受害者的分列信息。
victims-not-party-framework = { they-or-others }还通报设有国家协调机构，并有残疾政策、卫生政策和残疾人行动计划。
victims-not-party-health = { they-or-others }指出卫生系统面临严重困难，高度依赖援助。
victims-published = 援助受害者方面的公布数字如下，括号内为记录列名的缔约国数目：按性别、年龄和残疾分列数据，{ $data-published }（{ $data-named }）；在更广的框架内满足需要，{ $frameworks-published }（{ $frameworks-named }）；具备可衡量的行动计划，{ $plans-published }（{ $plans-named }）；设有国家联络人，{ $points-published }（{ $points-named }）；努力调动资源，{ $resources-published }（{ $resources-named }）；划拨本国资源，{ $national-published }（{ $national-named }）；提供急救和后续医疗，{ $medical-published }（{ $medical-named }）；提供康复和社会心理服务，{ $rehabilitation-published }（{ $rehabilitation-named }）；促进融入社会和经济，{ $inclusion-published }（{ $inclusion-named }）；培训专业人员，{ $training-published }（{ $training-named }）；由合格人员照护，{ $staff-published }（{ $staff-named }）。
victims-participation-published = 据公布数字，顾及受害者而制定的法律和政策有{ $laws-published }项，成员中有受害者的代表团有{ $delegations-published }个；记录没有说明涉及哪些国家。
victims-coordinators = 援助受害者的协调工作由{ parties-named }承担。
victims-guidance = 指南方面的工作继续进行。
victims-other-conventions = 协调员还同其他公约的有关机构合作。
victims-emphasis = 协调员强调以下几点：

## H. 国际合作和援助

cooperation-donors = { parties-named }为执行第三条、第四条或第五条提供了援助。
cooperation-donors-published = 文件所载的捐助国数目为{ $donors-published }；记录列出{ $donors-named }国。提供多年期资金的捐助国，公布数字为{ $lasting-published }，记录{ $lasting-named ->
    [0] 未列国名
   *[other] 列出{ $lasting-named }国
}。
cooperation-donors-art3 = 支持第三条工作的有{ $states-count }国（{ $states }）。
cooperation-donors-art4 = 支持第四条工作的有{ $states-count }国（{ $states }）。
cooperation-donors-art5 = 支持第五条工作的有{ $states-count }国（{ $states }）。
cooperation-received = { parties-named }获得了缔约国或组织的援助。
cooperation-received-unplaced = { $states-count ->
    [0] 记录对每个受援国都列明了所涉条款。
   *[other] { of-them-named }所获援助涉及哪一条，记录没有列明。
}
cooperation-both-published = 提供或获得援助的缔约国，公布数字为{ $both-published }；记录列出{ $both-named }国。
cooperation-received-art3 = { parties-named }获得第三条方面的援助。
cooperation-requested-art3 = { parties-named }曾在第七条报告中提出请求。
cooperation-unasked-art3 = { parties-named }未经请求而获得援助。
cooperation-requested-art4 = { parties-named }请求第四条方面的援助。
cooperation-received-art4 = { parties-named }报告已获得援助{ $waiting-count ->
    [0] 。
   *[other] ；{ $waiting-count }国（{ $waiting }）提出了请求，但未报告获得援助。
}
cooperation-requested-art4-published = 文件所载的请求国数目为{ $requests-published }；记录列出{ $requests-named }国。
cooperation-requested-art5 = { parties-named }请求第五条方面的援助。
cooperation-received-art5 = { parties-named }报告已获得援助{ $waiting-count ->
    [0] 。
   *[other] ；{ $waiting-count }国（{ $waiting }）提出了请求，但未报告获得援助。
}
cooperation-unasked-art5 = { $states-count ->
    [0] 获得援助的国家均有请求记录。
   *[other] { parties-named }在没有请求记录的情况下获得了援助。
}
cooperation-not-party-received = { others-named }获得了援助受害者方面的协助。
cooperation-not-party-unknown = { they-or-others }表示其政府不掌握经由组织提供的援助详情。
cooperation-not-party-requested = { they-or-others }请求在勘察和清理、风险教育及受害者方面给予援助。
cooperation-coalitions = { parties-named }的国家联盟已开展工作。
cooperation-coalition-wanted = { parties-named }表示希望建立联盟{ $supporters-count ->
    [0] 。
   *[other] ，{ $supporters-count }国（{ $supporters }）作出积极回应。
}
cooperation-coalition-unclear = { $states-count ->
    [0] 希望建立联盟的缔约国均已建立。
    [1] 该联盟是否已经建立，记录不能确定。
   *[other] 部分国家（{ $states }）的联盟是否已经建立，记录不能确定。
}
cooperation-coalition-promotion = 在此方面还开展了以下工作：
cooperation-coordinators = 国际合作和援助的协调工作由{ parties-named }承担。
cooperation-advice = 协调员向受影响国和可能的捐助方都提出了建议。
cooperation-request-quality = 协调员还谈到请求的质量。
cooperation-published = 其他公布数字如下，括号内为记录列名的缔约国数目：为履行义务投入资源，{ $resources-published }（{ $resources-named }）；利用新的资金来源，{ $funding-published }（{ $funding-named }）；寻求援助时通报进展、挑战和需要，{ $needs-published }（{ $needs-named }）；以全面的国家计划支撑请求，{ $plans-published }（{ $plans-named }）；分享良好做法，{ $practices-published }（{ $practices-named }）。
cooperation-outreach = 协调员的联络和宣传工作如下：

## I. 透明度措施

transparency-annual-published = 应提交{ $year }年年度报告的缔约国有{ $due }个。公布数字为应交{ $due-published }份、已交{ $submitted-published }份。
transparency-annual = 记录列出已提交的{ parties-named }。
transparency-annual-missing = 另列出尚未提交的{ parties-named }。
transparency-on-time-published = 4月30日前提交报告的缔约国，公布数字为{ $punctual-published }；记录{ $punctual-named ->
    [0] 未列国名
   *[other] 列出{ $punctual-named }国
}。
transparency-late = { parties-named }补交了{ $year }年之前一年的年度报告。
transparency-two-years-published = 负有第三条或第四条义务或保留弹药，且就近两年中至少一年提交过报告的缔约国，公布数字为{ $recent-published }；记录列出{ $recent-named }国。
transparency-voluntary = { others-named }自愿提交了第七条报告。
transparency-voluntary-signatory = 报告所述期间开始时尚为签署国的{ $states-count }国（{ $states }）也提交了自愿报告。
transparency-voluntary-covers = 自愿报告涵盖的时期如下：
transparency-voluntary-submitted = 各国最近一份自愿报告的提交时间如下：
transparency-not-in-force = { $states-count ->
    [0] 截至{ $as-of }，《公约》已对全部{ $bound-count }个缔约国生效。
   *[other] 截至{ $as-of }，《公约》已对{ $bound-count }个缔约国生效，尚未对{ $states-count }国（{ $states }）生效。
}
transparency-initial-published = 据公布数字，已收到的初次报告为{ $rate-published }份。
transparency-initial-missing = 截至{ $as-of }，{ parties-named }尚未提交初次报告，到期时间如下：
transparency-coordinators = 报告所述期间，{ parties-named }{ $states-count ->
    [1] 承担透明度措施的协调工作。
   *[other] 共同或先后承担透明度措施的协调工作。
}
transparency-letters = 已就逾期的初次报告致函{ $letters }个缔约国。
transparency-reminders = 提醒情况如下：
transparency-form-used = 使用过经调整的第七条报告表的缔约国数目：{ $users }。
transparency-form-help-published = 在编写报告方面求得协助的缔约国，公布数字为{ $helped-published }；记录{ $helped-named ->
    [0] 未列国名。
   *[other] 列出{ $helped-named }国。
}
transparency-form-adopted = 记录有一处称经调整的报告表已获通过；如另一处所载与此不符，则此事尚无定论。
transparency-form-work = 报告表的修订工作继续进行。

## J. 国家执行措施

national-all-measures-published = 据公布数字，{ $parties }个缔约国中已具备第九条规定的全部措施的有{ $complete-published }个；记录{ $complete-named ->
    [0] 未列国名。
   *[other] 列出{ $complete-named }国。
}
national-strengthened = { parties-named }加强或修订了本国措施，或正在修订：
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
national-disseminated = 报告所述期间，{ parties-named }使包括武装部队在内的所有有关国家机构知悉《公约》义务。
national-disseminated-before = { parties-named }此前已作过此类报告。
national-disseminated-total = 迄今作过此类报告的缔约国共有{ $states-count }个。
national-law-challenges = { parties-named }报告在审查或通过法律方面面临挑战或没有进展。
national-only-ratification = { parties-named }说明了本国立法的现状：
national-law-assistance = { parties-named }请求立法方面的援助：
national-accession = { others-named }通报正在筹备加入。
national-law-planned = { they-or-others }承诺在加入后立法。
national-reporting-gap = 公布的报告认为，距离该计划的目标尚远。
national-obstacles = 公布的报告还分析了立法的障碍。
national-coordinators = 国家执行措施的协调工作由{ parties-named }承担。
national-resources = 有意立法的国家可利用现有资料。

## K. 遵约

compliance-found = { $states-count ->
    [0] 据记录，报告所述期间没有缔约国被缔约国会议或审议会议认定为不遵约。
   *[other] 报告所述期间，缔约国会议或审议会议认定{ parties-named }不遵约。
}
compliance-conclusion = 公布的报告认为，全体缔约国均已遵约。
compliance-requests = { parties-named }已向{ $meeting }提交第三条或第四条延期请求。
compliance-requests-published = 有请求待审议的国家，公布数字为{ $requests-published }，记录列出{ $requests-named }国；及时提交的请求，公布数字为{ $timely-published }，记录{ $timely-named ->
    [0] 未列国名。
   *[other] 列出{ $timely-named }国。
}
compliance-requests-note = 对这些请求的预告需要作一说明。
