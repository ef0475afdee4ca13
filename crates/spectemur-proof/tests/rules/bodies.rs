//! What documents of many bodies say: growth, terms, lists taken up by their number, things and bodies under one name.

use super::support::judge;

#[test]
fn growth_in_per_cent_and_shares_of_a_sum() {
    judge(
        &["share-and-ratio"],
        &[
            "The Evaluation Body had before it 46 files, up from 40 in the previous cycle, an increase of 25 per cent.",
            "委员会收到46份申报材料，上一周期为40份，增加了25%。",
            "Assessed contributions amount to 1,560,000 euros. On 30 September, 468,000 euros of this sum, a quarter, had not been received.",
        ],
        &[
            "The Evaluation Body had before it 46 files, up from 40 in the previous cycle, an increase of 15 per cent.",
            "委员会收到46份申报材料，上一周期为40份，增加了15%。",
            "Assessed contributions amount to 1,560,000 euros. On 30 September, 390,000 euros of this sum, a quarter, had not been received.",
        ],
    );
}

#[test]
fn a_day_that_follows_from_a_term() {
    judge(
        &["date-and-rule"],
        &[
            "A measure takes effect 90 days after the end of the meeting. The measures adopted on 29 May 2025 will thus take effect on 29 July 2025.",
            "初次报告应在生效后两年内提交。文书于2022年3月14日对瑙鲁生效，其初次报告应于2023年3月14日前提交。",
        ],
        &[
            "A measure takes effect 90 days after the end of the meeting. The measures adopted on 29 May 2025 will thus take effect on 27 August 2025.",
            "初次报告应在生效后两年内提交。文书于2022年3月14日对瑙鲁生效，其初次报告应于2024年3月14日前提交。",
        ],
    );
}

#[test]
fn room_left_for_a_figure() {
    judge(
        &["missing-figure"],
        &[
            "During the year    audits and 112 monitoring visits were carried out.",
            "年内进行了   次审计和112次实地监测。",
        ],
        &[
            "During the year 14 audits and 112 monitoring visits were carried out.",
            "年内进行了14次审计和112次实地监测。",
        ],
    );
}
