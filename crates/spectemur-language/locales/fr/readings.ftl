### Relevés publiés : ce qui a été publié, comment le citer et le vérifier, et comment publier.

readings-title = Relevés publiés
readings-lede = Un relevé publié garde ses chiffres pour toujours : à une date donnée, avec ce qui était consigné à un moment donné. Ce qui est consigné plus tard ne le modifie pas.
readings-none = Rien n’a encore été publié.
readings-all = Tous les relevés publiés
readings-reading = Relevé
readings-called = { $plan }, { $meeting }, au { $day } (n° { $n })
readings-plan = Plan
readings-published = Publié
readings-by = Publié par
readings-earlier = version antérieure
readings-one-lede = Cette page et son adresse demeurent. Les chiffres sont ceux de la date et du moment indiqués ici.
readings-replaced = Un relevé plus récent a été publié pour le même plan et la même réunion :
readings-check = Le résultat est-il toujours le même ?
readings-same = Oui. Recalculés à partir de ce qui était consigné alors, tous les chiffres sont identiques.
readings-differs = Non. Recalculés à partir de ce qui était consigné alors, les chiffres suivants diffèrent :
readings-entry-gone = L’inscription sur laquelle ce relevé a été publié n’existe plus.
readings-content-changed = Les règles ou les textes sur lesquels reposent les chiffres ont été modifiés depuis la publication de ce relevé.
readings-hash = SHA-256 des chiffres
readings-entry = Inscription la plus récente, avec son SHA-256
readings-check-yourself = Pour vérifier par vous-même, téléchargez les chiffres et calculez le SHA-256 du fichier.
readings-figures = Chiffres au format JSON
readings-pages = L’ensemble tel que connu alors
readings-pages-help = Ces pages montrent la situation à cette date, avec ce qui était consigné à ce moment seulement.
readings-home = Vue d’ensemble
readings-cite-as = { $treaty }, { $title }, publié le { $day }, { $address }, SHA-256 { $hash }
readings-change = Publié : { $title }

## Publier.

readings-publish-lede = Choisissez un plan et une réunion, regardez ce qui serait publié, puis publiez.
readings-choose = Ce qu’il faut publier
readings-day = Au
readings-day-help = Sans date, le dernier jour de la période considérée. Au plus tard aujourd’hui.
readings-look = Regarder d’abord
readings-proposed = Ce qui serait publié
readings-measures = { $n ->
    [one] { $n } chiffre
   *[other] { $n } chiffres
}
readings-before = Publié auparavant :
readings-unchanged = Tous les chiffres sont ceux de ce relevé.
readings-changed = { $n ->
    [one] { $n } chiffre a changé depuis :
   *[other] { $n } chiffres ont changé depuis :
}
readings-for-good = Ce qui est publié reste à son adresse pour toujours. Un relevé plus récent peut suivre, mais rien ne peut être modifié ni retiré.
readings-publish = Publier
readings-refused-ahead = Le { $day } n’est pas encore venu. Choisissez aujourd’hui ou un jour antérieur.
readings-refused-empty = Rien n’est encore consigné : il n’y a rien à publier.
