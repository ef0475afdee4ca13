//! What is said of those who are inside, and of those who are not.

use std::sync::LazyLock;

use regex::Regex;

use crate::scan::pattern;

/// Who only watches, or is no member.
pub(super) static WATCHES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\bas (?:an )?observers?\b|\bsent (?:an )?observers?\b|\bobserver states?\b|\bobservers:|\bnot (?:a |yet a )?members? of\b|\bnone of (?:them|which|whom) (?:is |are |being )?a member\b|\bneither of (?:them|which|whom) (?:is |being )?a member\b|\bnon-members?\b|观察员身份|作为观察员|派(?:出|了|遣)?观察员|观察员国?(?:有|为|是|:)|(?:并非|不是|均非|皆非|都不是)[\p{Han}]{0,8}成员|非成员国?",
    )
});
/// Who has not joined.
pub(super) static NOT_JOINED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\bsigned (?:\w+ ){0,4}(?:without (?:yet |having |so far )*ratif|but (?:have |has |had )?not (?:yet )?ratif)|\bnot (?:yet )?(?:ratified|acceded|deposited|joined)\b|\byet to (?:ratify|accede|deposit|join)\b|\b(?:remains?|is|are|still) (?:only |merely |still )?(?:a )?signator(?:y|ies)\b|\bnot (?:yet )?(?:a )?part(?:y|ies) to\b|签署[\p{Han}《》]{0,8}(?:而|但)?(?:尚|仍)?未批准|(?:尚|仍|迄)未(?:批准|加入|交存)|(?:仍|仍然|还|尚)(?:只|仅)?(?:是|为)签署[国方]|(?:还|尚|并)(?:不是|非)(?:本|该)?《?(?:公约|条约|协定|议定书)?》?(?:的)?缔约[国方]",
    )
});
/// Who has left, and was inside before.
pub(super) static LEFT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\bceased to be (?:a )?(?:states? )?(?:part|member)|\bno longer (?:a )?(?:states? )?(?:part|member)|\b(?:its|their|whose) withdrawal (?:\w+ )?(?:took|takes|having taken|became|came into) effect|\bhas left the (?:convention|treaty|agreement|organi|commission)|(?:已不|不再)是[\p{Han}《》]{0,8}(?:缔约|成员)|退出(?:了)?[\p{Han}《》]{0,8}(?:公约|条约|协定|组织|委员会)|退(?:约|出)(?:已|业已)?(?:于[^，。]{0,12})?生效",
    )
});
/// The noun of those who have not joined, before their names; how many they are may stand between.
pub(super) static NOT_PARTIES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:signator(?:y|ies)(?: states?)?|not (?:yet )?(?:states )?part(?:y|ies)(?: to [a-z ]{0,20})?|non-part(?:y|ies))(?:[^,;.a-z]{0,4}(?:namely |are |were )?\(?|,|(?P<gap>[^,;.:]{0,50}(?:, namely|: ?|, that is,)))$|(?:签署[国方]|非[《》\p{Han}]{0,6}缔约[国方])(?P<rest>[^，。；:、]{0,14})(?:为|是|有|包括|即|，即|如下)?[:(，]?$",
    )
});
/// The same right behind the names: "A, B和C三个签署国", "A and B, both signatories".
pub(super) static NOT_PARTIES_BEHIND: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^等?(?:这)?(?:[0-9一二两三四五六七八九十]+个?)?(?:签署国|非[《》\p{Han}]{0,6}缔约[国方])|^(?:[0-9一二两三四五六七八九十]+个?国)?(?:目前|现在|至今|迄今)?(?:还|尚|并|均|都|皆)*不是(?:本|该)?《?(?:公约|条约|协定|议定书)?》?的?缔约[国方]|^,? (?:which (?:are|is) |who are )?(?:both |all |still |only )*(?:an? |the )?(?:[a-z]+ )?(?:signator(?:y|ies)|non-part(?:y|ies)|not (?:yet )?part(?:y|ies))\b",
    )
});
/// The noun of those who have, first in the sentence before their names.
pub(super) static PARTIES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^\W*(?:the )?(?:following )?(?:states parties|contracting parties|parties)\b[^,.;:]{0,30}:$|^\W*(?:the )?following (?:states |contracting )?parties\b[^.;:]*:$|^(?:下列|以下|现有)?缔约[国方][^，。；:：]{0,12}[:：]$|^[^，。；:]{0,6}(?:下列|以下)(?:[0-9一二三四五六七八九十]+个)?缔约[国方][^。；:：]{0,50}[:：]$",
    )
});
/// Who is asked to join, before and behind the names.
pub(super) static ASKS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:encourag|urg|invit|appeal|call)[a-z]*(?: (?:up)?on| to)?(?: the)?$|(?:请|促请|敦促|鼓励|呼吁|吁请)$",
    )
});
pub(super) static TO_JOIN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^[^.;:]{0,40}\bto (?:ratify|accede|join|become (?:a )?(?:states? )?part|complete (?:its|their) (?:ratification|accession))|^等?[^，。；]{0,12}(?:签署[国方]|(?:批准|加入)(?:《|本|公约|条约|议定书|协定|程序))",
    )
});
/// Another time, or a wish.
pub(super) static OTHER_TIME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\buntil\b|\bformer|\bpreviously\b|\bwill\b|\bwould\b|\bbecame\b|\bbecome\b|\bwhen\b|\bbefore\b|\bhad\b|\bwithdr|曾|此前|原为|原是|之前|届时|将|当时|时尚|成为|转为|其他",
    )
});
/// The same of those who have not joined: what they will do is no other time.
pub(super) static OTHER_STANDING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\buntil\b|\bformer|\bpreviously\b|\bwhen\b|\b(?:at|by) (?:the|that) time\b|\bbefore (?:it|its|they|their|that|this|these|those|then|joining|acceding|ratif|becoming)|\bwithdr|曾|此前|原为|原是|(?:加入|批准|交存)之前|届时|当时|时尚|转为|其他|批准前",
    )
});
/// An earlier state of things, which the next sentence may go on with.
pub(super) static EARLIER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)\b(?:before (?:these|the two|that|they)|until then|prior to|at that time)\b|之前|此前|当时")
});
/// What only is wished, planned or denied of those who join.
pub(super) static OPEN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:will|would|shall|should|(?-i:may)|might|could|can|if|to (?:become|ratify|accede|join)|not|yet|no|intend|plan|expect|prepar|hope|encourag|urg|invit|process)|将|拟|打算|计划|预计|希望|鼓励|促请|敦促|请|尚未|没有|未|如果|准备|进程",
    )
});
/// Words of joining.
pub(super) static JOINS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:has|have|since|later) ratified|\bratified (?:the|on|in)\b|\bacced|\bdeposited|\bjoined\b|\bbecame\b|\bentered into force for|批准了|加入|交存|成为|对其生效|递交",
    )
});
/// What only those vote who are members.
pub(super) static VOTES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)^\W*(?:states |members |those )?(?:voting )?(?:in favou?r|for|against|abstaining|abstentions?|abstained|赞成|反对|弃权)\W*$",
    )
});
pub(super) static VOTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)^ (?:abstained|abstaining|voted (?:in favou?r|against|for))\b|^(?:投了?)?(?:弃权|反对|赞成)")
});
/// "反对的有": before the names.
pub(super) static VOTED_BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:赞成|反对|弃权)[^，。；:]{0,16}的(?:国家|成员国?|缔约[国方])?(?:有|是|为|如下)?:?$|(?:赞成|反对|弃权)(?:者|票)(?:有|是|为|:)$|(?i)\b(?:voted|voting|votes?) (?:in favou?r|against|for)\b[^.;:]*:$|\b(?:in favou?r of|against)\b[^.;:,]* (?:voted|were)$",
    )
});
/// Who has joined, beside the names.
pub(super) static HAS_JOINED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:has|have|had) (?:since |now |also |all |both )?(?:joined|acceded|ratified|become (?:a )?(?:states? )?(?:part(?:y|ies)|members?))\b|\bbecame (?:a |the [a-z-]+ )?(?:states? )?part(?:y|ies)\b|\bbeen (?:a )?(?:states? )?part(?:y|ies) (?:to [a-z ]{3,30} )?since\b|\bnew (?:states? )?part(?:y|ies)\b|\bdeposited (?:its|their) instruments?\b|\b(?:acceded|ratified) (?:to|on|in|the|it)\b|\b(?:newly|recently) acceded|新(?:近)?(?:加入|批准)的|以[来后](?:加入|批准)的|其后(?:加入|批准)的|成为(?:第[^，。]{1,8}个|本?《?公约》?的?)?缔约[国方]|交存(?:了)?(?:加入|批准|接受|核准)[书文]|新增?缔约[国方]|\bwelcom(?:ed|es|ing) (?:the (?:accession|ratification|adherence)|as (?:a )?new (?:states? )?part)|\b(?:latest|last|newest|most recent)(?: (?:state|country|two|three|four))?(?:s)? to (?:become|join|accede|ratify)|\b(?:entered|came) into force for\b|\b(?:been|being|is|was) in force for\b|\bin force for (?:it|them|that state)\b|对(?:其|该国|[^，。；]{0,8}(?:国|方|国家))生效|加入(?:了)?(?:本)?《?(?:公约|条约|议定书|协定)|批准了(?:本)?《?(?:公约|条约|议定书|协定)",
    )
});
/// Who was elected to an office, which only those hold who are members.
pub(super) static ELECTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:elected|re-elected|chose|chosen)\b[^.;]{0,80}\b(?:vice-|co-)?(?:presidents?|chairs?|chairmen|chairpersons?|bureau|members? of the|rapporteurs?)\b|\b(?:vice-|co-)?(?:presidents?|chairs?|rapporteurs?) (?:were|was) elected\b|(?:选举|选出|推选|当选)[^。；]{0,30}(?:主席|成员|委员|报告员)|成员(?:须|应|必须|只能)(?:为|是)缔约[国方]|\bmembers? (?:must|shall|are to|have to) be (?:states )?parties",
    )
});
/// Elections to come, and those of other bodies.
pub(super) static OPEN_ELECTION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:will|would|to be elected|candidates?|nominat|eligible|may be|propos|not elected)|候选|提名|将选举|拟|届时|可当选|建议",
    )
});
/// An instrument beside the treaty itself, which others have joined.
pub(super) static BESIDE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\bprotocol|\bamendment|议定书|修正"));
/// The two sorts of treaties of which one may stand beside the other.
pub(super) static PROTOCOL: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\bprotocol|议定书"));
pub(super) static TREATY: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\bconvention|\btreaty|\bagreement|公约|条约|协定"));
/// Who was there as a member.
pub(super) static PRESENT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:were|was) (?:present|represented)\b|\battended\b|\btook part\b|\bpresent:|出席|与会|参加了?会议|派代表",
    )
});
/// What happened while the meeting sat.
pub(super) static DURING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:during|in the course of|on the (?:first|second|third|last|opening|closing) day of) (?:the|this|its) (?:present |current )?(?:meeting|session|conference|assembly)\b|(?:会议|届会)期间",
    )
});
