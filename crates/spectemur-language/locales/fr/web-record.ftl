### Les pages des rapports, des réunions, des documents, de la carte et des données.

## Les rapports.

web-reports-title = Rapports annuels sur { $year }
web-reports-lede = Ce que disent les données consignées au { $day }. Un rapport dont personne n’a parlé est non connu, et non manquant.
web-year = Année
web-voluntary = Rapports volontaires

## Les réunions.

web-place = Lieu
web-days = Jours
web-presidency = Présidence
web-symbol = Cote
web-no-documents = Aucun document de cette réunion n’est consigné.
web-decisions = Décisions
web-no-decisions = Aucune décision n’est consignée.
web-adopted = Adoption :
web-milestones = À accomplir d’ici à cette réunion

## Les documents.

web-documents-lede = { $n ->
    [one] Les données reposent sur { $n } document. Il s’ouvre sur ce qui en a été tiré.
   *[other] Les données reposent sur { $n } documents. Chacun s’ouvre sur ce qui en a été tiré.
}
web-document = Document
web-author = Auteur
web-dated = Date
web-statements = Déclarations
web-received-on = Reçu le
web-language-read = Langue lue
web-unverified-means = Personne n’a encore comparé ces déclarations avec le document.
web-document-help = Ce qui a été tiré de ce document, passage par passage : question, réponse, États concernés.
web-document-silent = Aucune déclaration publique n’a été tirée de ce document.

## La carte.

web-map-lede = Le monde au { $day }. Le tableau ci-dessous contient la même chose.
web-map-disclaimer = Les frontières et les noms indiqués et les appellations employées sur cette carte n’impliquent ni reconnaissance ni acceptation officielle de quiconque. Les lignes en tirets ou en pointillé sont contestées ou non fixées ; la terre la plus pâle n’est pas un État du registre. Les petits États sont des points.
web-map-none = terre d’aucun État du registre
web-map-outside = non concerné
web-map-by = Par :
web-map-named = nommé
web-map-no = non compté
web-map-silent = muet
web-map-conflict = les données se contredisent

## Les données.

web-data-lede = { $statements } déclarations tirées de { $sources } sources sont consignées. Tout ce qui est public peut être lu par des programmes.
web-data-days = N’importe quel jour
web-data-days-text = Chaque page et chaque adresse de l’interface acceptent deux jours : celui du droit et des faits considérés, et celui jusqu’auquel les données avaient été consignées.
web-data-api = Interface pour programmes
web-data-api-text = JSON, sans clé, lisible depuis d’autres sites. Sa description (OpenAPI 3.1) :
web-address = Adresse
web-data-feeds = Abonnements
web-data-cite = Comment citer
web-data-cite-text = Les adresses demeurent. Citez l’adresse de la page avec ses deux jours : elle redonnera les mêmes chiffres, même quand les données se seront accrues.
web-data-licence = Licence
web-data-licence-text = Le programme et ses fichiers sont sous licence MIT ou Apache 2.0, au choix. Les faits sont tirés des documents nommés ; ceux-ci appartiennent à leurs auteurs.
web-data-map = Tracés de la carte : Natural Earth, domaine public, par world-atlas (ISC).
web-data-kinds = Quatre façons de ne pas avoir de valeur
web-data-not-known = la source dit que ce n’est pas connu.
web-data-not-reported = la question a été posée et la source n’y répond pas.
web-data-not-applicable = la question ne se pose pas.
web-data-none = la source dit qu’il n’y en a pas : c’est un zéro.
