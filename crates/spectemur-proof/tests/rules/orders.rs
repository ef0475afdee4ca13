//! Orders that are told, names taken from lists, and numbers of what is counted off or added up.

use super::support::judge;

#[test]
fn what_stands_in_order_keeps_it() {
    let wrong = [
        "In descending order of length, the piers are as follows:\n\n- Aber, 310 metres\n- Bran, 270 metres\n- Corvin, 295 metres\n- Dravar, 190 metres\n",
        "1. The grants are listed in chronological order: Chad in 2004, Fiji in 2011, Ghana in 2008 and Malta in 2015.\n",
        "码头按长度由长到短排列如下：\n\n- 甲湾 310米\n- 乙湾 270米\n- 丙湾 295米\n- 丁湾 190米\n",
        "1. 各站依加入先后排列：乍得2004年，斐济2011年，加纳2008年，马耳他2015年。\n",
    ];
    let right = [
        "In descending order of length, the piers are as follows:\n\n- Aber, 310 metres\n- Bran, 270 metres\n- Corvin, 225 metres\n- Dravar, 190 metres\n",
        "1. The grants are listed in chronological order: Chad in 2004, Fiji in 2011, Ghana in 2012 and Malta in 2015.\n",
        "码头按长度由长到短排列如下：\n\n- 甲湾 310米\n- 乙湾 270米\n- 丙湾 225米\n- 丁湾 190米\n",
        "1. 各站依加入先后排列：乍得2004年，斐济2011年，加纳2012年，马耳他2015年。\n",
        "1. The piers should be listed in descending order: Aber 310, Bran 270, Corvin 295 and Dravar 190.\n",
    ];
    judge(&["said-twice"], &wrong, &right);
}

#[test]
fn names_taken_from_a_list_stand_on_it() {
    let wrong = [
        "1. The pilot covers the ports of Aber, Bran, Corvin, Dravar and Esten.\n\n2. Berthing delays fell in three of the ports, Bran, Dravar and Morvan, and rose in the others.\n",
        "1. 试点港口：甲湾、乙湾、丙湾和丁湾。\n\n2. 上述港口中，甲湾、丙湾和戊湾缩短了等泊时间。\n",
    ];
    let right = [
        "1. The pilot covers the ports of Aber, Bran, Corvin, Dravar and Esten.\n\n2. Berthing delays fell in three of the ports, Bran, Dravar and Esten, and rose in the others.\n",
        "1. 试点港口：甲湾、乙湾、丙湾和丁湾。\n\n2. 上述港口中，甲湾、丙湾和丁湾缩短了等泊时间。\n",
    ];
    judge(&["list-within-list"], &wrong, &right);
}

#[test]
fn nothing_stands_in_two_lists_that_share_nothing() {
    let wrong = [
        "Hosts:\n\n- Chad\n- Fiji\n- Ghana\n\nGuests:\n\n- Cuba\n- Fiji\n- Malta\n\nNo State may be in both groups.\n",
        "任何国家不得同时作东道方和来访方。\n\n- 东道方：乍得、斐济、加纳\n- 来访方：古巴、斐济、马耳他\n",
    ];
    let right = [
        "Hosts:\n\n- Chad\n- Fiji\n- Ghana\n\nGuests:\n\n- Cuba\n- Peru\n- Malta\n\nNo State may be in both groups.\n",
        "任何国家不得同时作东道方和来访方。\n\n- 东道方：乍得、斐济、加纳\n- 来访方：古巴、秘鲁、马耳他\n",
    ];
    judge(&["state-out-of-place"], &wrong, &right);
}

#[test]
fn a_number_is_that_of_what_is_counted_off() {
    let wrong = [
        "1. The panel made four proposals: first, to dredge the port; secondly, to mend the pier; and, thirdly, to light the mole.\n",
        "1. 小组提出四项建议：第一，疏浚港口；第二，修理码头；第三，照亮防波堤。\n",
        "1. 小组听取了乍得、斐济和加纳的陈述。\n\n2. 在四国陈述之后，会议休会。\n",
        "- Wells\n- Fences\n- Roads\n- Ferries\n\nThe five projects listed above were approved.\n",
    ];
    let right = [
        "1. The panel made three proposals: first, to dredge the port; secondly, to mend the pier; and, thirdly, to light the mole.\n",
        "1. 小组提出三项建议：第一，疏浚港口；第二，修理码头；第三，照亮防波堤。\n",
        "1. 小组听取了乍得、斐济和加纳的陈述。\n\n2. 在三国陈述之后，会议休会。\n",
        "- Wells\n- Fences\n- Roads\n- Ferries\n\nThe four projects listed above were approved.\n",
    ];
    judge(&["count-and-list"], &wrong, &right);
}

#[test]
fn a_number_of_all_is_what_the_column_makes() {
    let table =
        "| Unit | Posts | Vacant |\n|---|---|---|\n| Harbour | 5 | 1 |\n| Lights | 12 | 3 |\n| Pilots | 9 | 2 |\n\n";
    let wrong = format!("{table}Recruitment for the seven vacant posts is under way.\n");
    let right = format!("{table}Recruitment for the six vacant posts is under way.\n");
    judge(&["total-and-sum"], &[wrong.as_str()], &[right.as_str()]);
}
