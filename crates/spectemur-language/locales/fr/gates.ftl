### Jetons avec lesquels les programmes d’un État présentent ses rapports, et refus opposés aux programmes.

members-tokens = Jetons pour programmes
members-tokens-help = Avec un jeton, un programme de votre administration présente les rapports de votre État. Il ne peut rien faire d’autre, et ce qu’il présente est présenté par vous.
members-tokens-how = Comment les programmes interrogent le site
members-tokens-none = Aucun programme n’a encore de jeton.
members-token-name = Nom du programme
members-token-until = Valable jusqu’au
members-token-until-help = Un an au plus à compter d’aujourd’hui. Si un programme ne doit plus présenter de rapports, veuillez révoquer son jeton.
members-token-make = Créer un jeton
members-token-once = Votre jeton
members-token-keep = Il n’est affiché que cette fois. Veuillez le copier maintenant dans le programme et ne le transmettre à personne. S’il est perdu ou a été vu par d’autres, veuillez le révoquer et en créer un autre.
members-token-over = expiré
members-token-end = Révoquer
members-act-token-made = Création d’un jeton
members-act-token-ended = Révocation d’un jeton
members-done-token-ended = Le jeton a été révoqué. Il ne donne plus accès à rien.
members-refused-bad-token-until = Un jeton est valable au moins aujourd’hui et au plus un an.
web-fault-token = La demande n’était accompagnée d’aucun jeton valable. Une fonction d’un État en crée un sur sa page « Connexion et sécurité » ; veuillez l’envoyer dans l’en-tête « Authorization: Bearer … ».
web-fault-media = Cette adresse accepte le format JSON. Veuillez envoyer l’en-tête « Content-Type: application/json ».
web-fault-report = Le rapport ne peut pas encore être accepté. Tout ce qui a été relevé figure sous « problems », avec son emplacement dans le fichier.
web-fault-attachment = Le fichier « { $name } » n’a pas été reçu. Cette adresse n’accepte pas de fichiers joints : veuillez retirer la pièce jointe, ou présenter le rapport avec ses fichiers.

## Invitations par courrier électronique.

members-mail-subject = Invitation à exercer une fonction : { $treaty }
members-mail-greeting = Bonjour { $name },
members-mail-invited = { $inviter } vous invite à exercer une fonction sur le site consacré à l’instrument suivant : { $treaty }.
members-mail-accept = Pour accepter, veuillez ouvrir cette adresse et choisir un mot de passe :
members-mail-holds = L’adresse ne sert qu’une fois et reste valable jusqu’au { $day }. Veuillez ne la transmettre à personne : quiconque l’ouvre en premier exerce la fonction.
members-mail-unexpected = Si vous n’attendiez pas cette invitation, vous n’avez rien à faire.
members-mail-failed = L’invitation n’a pas pu être envoyée par courrier électronique. Veuillez transmettre vous-même l’adresse ci-dessous.
members-mailed = L’invitation a été envoyée
members-mailed-help = Elle ne sert qu’une fois et reste valable 14 jours. Elle a été envoyée à
members-act-invitation-mailed = Envoi d’une invitation par courrier électronique
