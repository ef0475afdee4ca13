//! Figures, tables and clauses that look wrong only where they are read wrongly.

use super::support::judge;

#[test]
fn blanks_between_thousands() {
    judge(
        &["total-and-sum"],
        &[
            "| 项目 | 2031 年 | 2032 年 |\n|---|---|---|\n| 薪金 | 420 000 | 430 000 |\n| 旅费 | 60 000 | 65 000 |\n| 翻译 | 20 000 | 25 000 |\n| 总计 | 500 000 | 530 000 |\n",
            "Item\t2031\t2032\nSalaries\t420 000\t430 000\nTravel\t60 000\t65 000\nInterpretation\t20 000\t25 000\nTotal\t500 000\t530 000\n",
        ],
        &[
            "| 项目 | 2031 年 | 2032 年 |\n|---|---|---|\n| 薪金 | 420 000 | 430 000 |\n| 旅费 | 60 000 | 65 000 |\n| 翻译 | 20 000 | 25 000 |\n| 总计 | 500 000 | 520 000 |\n\n1. 秘书处的薪金由秘鲁支付。\n",
            "1. 支出为 600 000，拨款为 750 000。\n",
        ],
    );
}

#[test]
fn a_blank_cell_is_what_is_missing() {
    judge(
        &["missing-figure"],
        &[
            "Table 2 gives the tonnes of each port.\n\nTable 2. Landings\n\nPort\tHake\tTuna\nWalvis Bay\t120\t40\nLobito\t90\t25\nPointe-Noire\t60\t\nMindelo\t30\t15\nTotal\t300\t95\n",
            "表 2 列明每个港口的数量。\n\n表 2：卸货量\n\n港口\t鳕鱼\t金枪鱼\n东港\t120\t40\n西港\t90\t25\n南港\t60\t\n北港\t30\t15\n总计\t300\t95\n",
        ],
        &[
            "Port\tHake\tTuna\nWalvis Bay\t120\t40\nLobito\t90\t25\nPointe-Noire\t60\t\nMindelo\t30\t15\nTotal\t300\t80\n",
            "港口\t鳕鱼\t金枪鱼\n东港\t120\t40\n西港\t90\t25\n南港\t60\t\n北港\t30\t15\n总计\t300\t80\n",
        ],
    );
}

#[test]
fn shares_and_means_have_no_sum() {
    judge(
        &["total-and-sum"],
        &[],
        &[
            "Port\tCalls\tInspected\tRate (%)\nA-town\t40\t10\t25\nB-town\t50\t15\t30\nC-town\t10\t4\t40\nTotal\t100\t29\t29\n",
            "港口\t到港\t检查\t检查率(%)\n东港\t40\t10\t25\n西港\t50\t15\t30\n南港\t10\t4\t40\n总计\t100\t29\t29\n",
            "Region\tParties\tReplies\tPer 100\nNorth\t20\t15\t75\nSouth\t40\t32\t80\nEast\t40\t36\t90\nTotal\t100\t83\t83\n",
        ],
    );
}

#[test]
fn words_that_hold_a_figure_and_count_nothing() {
    judge(
        &["parts-and-whole", "complement", "reference"],
        &[],
        &[
            "1. 共有 30 位代表发言，其中部长 18 位，其他代表团团长 8 位，政府间组织代表 4 位。\n",
            "1. 50 个缔约国提出了基线，其中 30 个采用附录二所载方法，20 个采用本国方法。\n",
            "1. Part Two has twelve articles, nine agreed and three open (4, 9 and 15).\n",
            "1. Of the eight posts three are held by women and five by men. The costs are borne by line 7.\n",
            "1. 缺交月报的港口有40个，缺一至三份的25个，缺四份以上的15个。\n",
        ],
    );
}

#[test]
fn a_share_is_of_its_own_clause() {
    judge(
        &["share-and-ratio"],
        &["1. 代表共120人，其中妇女50人，占45%。\n", "1. Of the 60 ports, 24 were inspected (45 per cent).\n"],
        &[
            "1. 有 60 名妇女，占 48%；而在上次会议上，150 名代表中有 54 名妇女，占 36%。\n",
            "1. 三个捐助国认捐 900 000，占总额的 45%。在 12 个捐助国中，有 10 个以前捐过款。\n",
            "1. 提交率为 65%，高于第二轮的 60%(50 个缔约方中有 30 个)。\n",
            "1. 登记代表为 200 人，其中女性 80 人，女性占 40%。上次登记代表为 190 人，女性占 38%。\n",
            "1. Peru would bear US$ 420,000, or 35 per cent. Ghana has promised US$ 300,000, or 25 per cent.\n",
        ],
    );
}

#[test]
fn an_annex_may_speak_of_the_paragraphs_of_the_text() {
    let text = |number: u8| {
        let body: String = (1..=12).map(|at| format!("{at}. The Committee considered a further matter.\n")).collect();
        format!(
            "{body}\nANNEX\n1. Chad: draft, before May.\n2. Peru: report, before June (paragraph {number}).\n\
             3. Togo: list, before July.\n4. Fiji: note, before August.\n5. Cuba: form, before October.\n"
        )
    };
    judge(&["reference"], &[], &[&text(11)]);
}

#[test]
fn marks_of_notes_and_earlier_shares_are_told_apart() {
    judge(
        &["complement", "parts-and-whole", "share-and-ratio"],
        &["1. Of the 40 Parties, 25 (80 per cent) have sent a report.\n"],
        &[
            "1. The fine is fixed by law in 21 Parties and by the courts only in three.[2]\n",
            "1. Of the 40 delegates 20, or 50 per cent, were women, against 44 per cent at the Second Meeting.\n",
            "1. 40名代表中有20名妇女，占50%，上年为44%。\n",
        ],
    );
}
