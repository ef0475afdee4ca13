introduction-scope = This report covers one year.
dark-harbours = { $dark } still have dark harbours, { $lit } have none.
guides-printed = The office printed guides.

place-word-light = light
