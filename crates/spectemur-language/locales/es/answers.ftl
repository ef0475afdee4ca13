### Palabras para las respuestas, las cifras y la situación de los Estados.

## Lo que un Estado es respecto del tratado en un día.

status-not-party = Estado no parte
status-signatory = signatario
status-deposited = Estado parte, aún no en vigor para él
status-in-force = Estado parte
status-withdrawn = retirado

## Clases de respuestas: ninguna se convierte en otra.

answer-yes = sí
answer-no = no
answer-not-known = no se sabe
answer-not-applicable = no procede
answer-none = ninguno
answer-not-reported = no comunicado

## Cómo queda una cifra publicada frente a los datos consignados, para los lectores.

verdict-borne-out = confirmada
verdict-borne-out-heading = Cifras que los datos consignados confirman
verdict-borne-out-means = Los datos consignados dan la cifra publicada, con cada uno de los Estados en que se basa.
verdict-named-in-part = confirmada en parte
verdict-named-in-part-heading = Cifras de las que los datos consignados nombran una parte
verdict-named-in-part-means = La cifra publicada es posible, pero los datos consignados no nombran a todos los Estados en que se basa.
verdict-untraced = sin rastro
verdict-untraced-heading = Cifras que los datos consignados no permiten rastrear
verdict-untraced-means = La cifra publicada es posible, pero los datos consignados no nombran a ningún Estado en que se base.
verdict-silent-zero = cero, sin mención en los datos
verdict-silent-zero-heading = Ceros que se basan en el silencio
verdict-silent-zero-means = Se publica cero y los datos consignados no nombran a ningún Estado; pero el silencio no prueba que no hubiera ninguno.
verdict-contradicted = contradicha
verdict-contradicted-heading = Cifras contradichas
verdict-contradicted-means = La cifra publicada no puede ser correcta frente a los datos consignados, o dos lugares publican cifras distintas.
verdict-unpublished = no publicada
verdict-unpublished-heading = Cifras para las que no se publica ningún número
verdict-unpublished-means = Ninguna fuente consignada da un número.
