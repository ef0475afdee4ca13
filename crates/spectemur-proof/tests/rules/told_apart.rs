//! Lists, offices and standings that are told in one place and held against another, in whatever words these are said.

use super::support::judge;

#[test]
fn a_number_and_the_list_of_those_counted_stand_apart() {
    judge(
        &["count-and-list"],
        &[
            "1. Six Parties opened repair yards for ferries.\n\n2. The fuel was dear.\n\n3. Repair yards for ferries were opened by the following Parties: Chad, Cuba, Fiji, Ghana and Togo.\n",
            "1. The Meeting elected Chad, Fiji, Ghana and Peru as Vice-Presidents.\n\n2. The fuel was dear.\n\n3. The President and the five Vice-Presidents form the Bureau.\n",
            "1. Six Parties gave a day for the end of the work. They are Chad, Fiji, Ghana, Peru and Togo.\n",
            "1. 六个缔约方说明了完工的年份，它们是乍得、斐济、加纳、秘鲁和多哥。\n",
            "1. 会议选举下列国家担任副主席：乍得、斐济、加纳和秘鲁。\n\n2. 燃料昂贵。\n\n3. 主席和五名副主席组成总务委员会。\n",
        ],
        &[
            "1. Five Parties opened repair yards for ferries.\n\n2. The fuel was dear.\n\n3. Repair yards for ferries were opened by the following Parties: Chad, Cuba, Fiji, Ghana and Togo.\n",
            "1. The Meeting elected Chad, Fiji, Ghana and Peru as Vice-Presidents.\n\n2. The fuel was dear.\n\n3. The President and the four Vice-Presidents form the Bureau.\n",
            "1. Five Parties gave a day for the end of the work. They are Chad, Fiji, Ghana, Peru and Togo.\n",
            "1. 五个缔约方说明了完工的年份，它们是乍得、斐济、加纳、秘鲁和多哥。\n",
            "1. 会议选举下列国家担任副主席：乍得、斐济、加纳和秘鲁。\n\n2. 燃料昂贵。\n\n3. 主席和四名副主席组成总务委员会。\n",
        ],
    );
}

#[test]
fn whoever_heads_a_note_is_of_the_group_it_names() {
    judge(
        &["list-within-list"],
        &[
            "1. Five States ask for pumps: Chad, Fiji, Ghana, Peru and Togo.\n\n2. The fuel was dear.\n\nMalta. Belongs to the States that ask for pumps; it wants two for the north.\n",
            "1. The owners of tugs are Chad, Fiji, Ghana, Peru and Togo.\n\n2. The fuel was dear.\n\n3. Of the owners of tugs, three sent crews: Chad, Ghana and Malta.\n",
            "1. 已加入担保链的有五国：乍得、斐济、加纳、秘鲁和多哥。\n\n2. 燃料昂贵。\n\n3. 已加入担保链的国家中，试行证书者三国：乍得、加纳和智利。\n",
        ],
        &[
            "1. Five States ask for pumps: Chad, Fiji, Ghana, Peru and Togo.\n\n2. The fuel was dear.\n\nGhana. Belongs to the States that ask for pumps; it wants two for the north.\n",
            "1. The owners of tugs are Chad, Fiji, Ghana, Peru and Togo.\n\n2. The fuel was dear.\n\n3. Of the owners of tugs, three sent crews: Chad, Ghana and Peru.\n",
            "1. 已加入担保链的有五国：乍得、斐济、加纳、秘鲁和多哥。\n\n2. 燃料昂贵。\n\n3. 已加入担保链的国家中，试行证书者三国：乍得、加纳和秘鲁。\n",
        ],
    );
}

#[test]
fn two_lists_that_share_a_state_and_their_number_elsewhere() {
    judge(
        &["union-and-total"],
        &[
            "1. Eight Parties have a harbour office, a rescue tug or both.\n\n2. The fuel was dear.\n\n3. A harbour office exists in five Parties: Chad, Fiji, Ghana, Peru and Togo.\n\n4. A rescue tug lies in four Parties: Cuba, Fiji, Ghana and Malta.\n",
        ],
        &[
            "1. Seven Parties have a harbour office, a rescue tug or both.\n\n2. The fuel was dear.\n\n3. A harbour office exists in five Parties: Chad, Fiji, Ghana, Peru and Togo.\n\n4. A rescue tug lies in four Parties: Cuba, Fiji, Ghana and Malta.\n",
        ],
    );
}

#[test]
fn an_office_is_handed_to_one_and_held_by_another() {
    judge(
        &["membership"],
        &[
            "1. A Committee of the Whole was set up. Peru was asked to chair it.\n\n2. The fuel was dear.\n\n3. The delegate of Ghana, as Chair of the Committee of the Whole, summed up.\n",
            "1. 会议设立监测小组，由四国组成：秘鲁（主席国）、斐济、加纳和多哥。\n\n2. 燃料昂贵。\n\n3. 监测小组由加纳主持。\n",
            "1. 会议选举秘鲁为本届会议主席。\n\n2. 燃料昂贵。\n\n3. 本届会议主席加纳宣布会议闭幕。\n",
        ],
        &[
            "1. A Committee of the Whole was set up. Peru was asked to chair it.\n\n2. The fuel was dear.\n\n3. The delegate of Peru, as Chair of the Committee of the Whole, summed up.\n",
            "1. Peru was invited to chair Committee I and Ghana to chair Committee II.\n\n2. The fuel was dear.\n\n3. The Chair of Committee II, Ghana, summed up.\n",
            "1. 会议设立监测小组，由四国组成：秘鲁（主席国）、斐济、加纳和多哥。\n\n2. 燃料昂贵。\n\n3. 监测小组由秘鲁主持。\n",
            "1. 会议选举秘鲁为本届会议主席。\n\n2. 燃料昂贵。\n\n3. 本届会议主席秘鲁宣布会议闭幕。\n",
        ],
    );
}

#[test]
fn whoever_is_free_of_it_does_not_owe_it() {
    judge(
        &["state-out-of-place"],
        &[
            "1. Chad, Fiji and Ghana have removed every buoy. These three Parties have ceased to owe a buoy plan.\n\n2. The fuel was dear.\n\n3. The Parties whose buoy plan is overdue, Cuba, Fiji and Malta, were named.\n",
            "1. Two signatories have not ratified: Fiji and Malta.\n\n2. The fuel was dear.\n\n3. New in 2024: Cuba (ratified 5 March), Fiji (ratified 12 June) and Togo (acceded 3 May).\n",
        ],
        &[
            "1. Chad, Fiji and Ghana have removed every buoy. These three Parties have ceased to owe a buoy plan.\n\n2. The fuel was dear.\n\n3. The Parties whose buoy plan is overdue, Cuba, Peru and Malta, were named.\n",
            "1. Two signatories have not ratified: Peru and Malta.\n\n2. The fuel was dear.\n\n3. New in 2024: Cuba (ratified 5 March), Fiji (ratified 12 June) and Togo (acceded 3 May).\n",
        ],
    );
}

#[test]
fn those_left_out_of_all_are_as_many_as_are_left() {
    judge(
        &["complement"],
        &[
            "1. All but two of the nine harbours have a working lighthouse.\n\n2. The fuel was dear.\n\n3. Four of the nine harbours are still without a working lighthouse.\n",
            "1. 八座港口中，除一座外，均已装设灯塔。\n\n2. 燃料昂贵。\n\n3. 三座港口尚未装设灯塔。\n",
        ],
        &[
            "1. All but two of the nine harbours have a working lighthouse.\n\n2. The fuel was dear.\n\n3. Two of the nine harbours are still without a working lighthouse.\n",
            "1. 八座港口中，除一座外，均已装设灯塔。\n\n2. 燃料昂贵。\n\n3. 一座港口尚未装设灯塔。\n",
        ],
    );
}
