### Ce qu’une vérification du registre ou de la piste d’audit trouve d’anormal : $table et $row disent où, $column et $detail quoi.

damage-altered = Table « { $table } », ligne « { $row } » : modifiée après son enregistrement ({ $detail })
damage-unreadable = Table « { $table } », ligne « { $row } » : la colonne « { $column } » est illisible ({ $detail })
damage-missing = Table « { $table } », ligne « { $row } » : le journal dit qu’elle a été enregistrée, et elle a disparu
damage-not-in-journal = Table « { $table } », ligne « { $row } » : le journal ne dit pas qu’elle a été enregistrée
damage-gap = Table « { $table } », ligne « { $row } » : les entrées de { $detail } à celle-ci ont disparu
damage-broken-link = Table « { $table } », ligne « { $row } » : son empreinte ne découle pas de l’entrée précédente et de son contenu
damage-out-of-order = Table « { $table } », ligne « { $row } » : elle est enregistrée plus tôt que l’entrée qui la précède
damage-orphan = Table « { $table } », ligne « { $row } » : elle renvoie à « { $detail } », qui n’existe pas
damage-database = Table « { $table } », ligne « { $row } » : le contrôle de la base de données indique « { $detail } »
