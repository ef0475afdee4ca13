introduction-scope = 本报告涵盖一年。
dark-harbours = { $dark }仍有黑暗的港口，{ $lit }没有。
guides-printed = 港务局印制了指南。

place-word-light = 照明
