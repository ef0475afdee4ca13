### Dónde está una cosa, como lo escribe un lector.
### $a, $b, $c son los detalles, $details dice cuántos hay;
### $many dice si el primero es un intervalo o una lista.

place-para = { $details ->
    [1] { $many ->
        [yes] párrs. { $a }
       *[no] párr. { $a }
    }
   *[other] párr. { $a } { $b })
}
place-table = { $many ->
    [yes] cuadro de indicadores, medidas { $a }
   *[no] cuadro de indicadores, medida { $a }
}
place-summary = { $details ->
    [1] resumen, { $a }
   *[other] resumen, { $a }, punto { $b }
}
place-register = registro
place-editorial = { $details ->
    [1] puntos para el debate, { $a }
   *[other] puntos para el debate, { $a } { $b })
}
place-form = { $details ->
    [1] formulario { $a }
    [2] formulario { $a }, punto { $b }
   *[other] formulario { $a }, punto { $b }, fila { $c }
}
place-annex = { $details ->
    [1] anexo { $a }
   *[other] anexo { $a }, párr. { $b }
}
place-art = { $details ->
    [1] { $many ->
        [yes] arts. { $a }
       *[no] art. { $a }
    }
    [2] art. { $a }, párr. { $b }
   *[other] art. { $a }, párr. { $b } { $c })
}
place-action = { $details ->
    [1] { $many ->
        [yes] medidas { $a }
       *[no] medida { $a }
    }
   *[other] medida { $a }.{ $b }
}
place-page = página web
place-note = nota
place-receipt = acuse de recibo
place-unchanged = { $details ->
    [1] sin cambios desde el informe sobre { $a }
    [2] sin cambios desde el informe sobre { $a }, formulario { $b }
    [3] sin cambios desde el informe sobre { $a }, formulario { $b }, punto { $c }
   *[other] sin cambios desde el informe sobre { $a }, formulario { $b }, punto { $c }, fila { $d }
}
place-review = observaciones de la oficina
place-ruling = decisión

# Un documento y un lugar de él; lo que se basa en dos documentos.
place-within = { $document }, { $place }
place-both = { $one }; { $other }

# Entre una etiqueta y lo que anuncia.
colon = { ": " }

# Un intervalo de días.
span = del { $from } al { $to }

language-ar = árabe
language-en = inglés
language-es = español
language-fr = francés
language-ru = ruso
language-zh = chino

# El nombre de un Estado que no se ha comparado con un documento.
state-name-unverified = { $name } (nombre no verificado)
