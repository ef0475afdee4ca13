### Oraciones del informe sobre la marcha de los trabajos: las palabras que rodean lo que pide report/progress.toml.
### $states es la lista de los Estados que una oración nombra y $states-count cuántos son;
### <cifra>-published es lo que dan los documentos, <cifra>-named cuántos Estados nombran los datos consignados.
### El recuento, las listas de Estados y los verbos que concuerdan con su número figuran en counting.ftl.

## Introducción

introduction-scope = El presente informe se ha preparado para la { $meeting }. Expone, tema por tema y en el orden del plan, cómo se aplicó el { $plan } del { $from } al { $to }, para que el debate pueda partir de lo que se sabe y de lo que no se sabe.
introduction-basis = El informe se basa en datos consignados en los que cada declaración de un Estado o de un documento conserva su fuente y su lugar. Las cifras se calculan a partir de los Estados que los datos consignados nombran; cuando no los nombran a todos, el informe indica límites y da al lado la cifra publicada. De las mediciones del plan ({ $measures } en total), los datos consignados confirman la cifra publicada en { $named } y la contradicen en { $contradicted }. En { $partly } nombran a algunos de los Estados en que se basa la cifra, y en { $untraced } no nombran a ninguno; { $zeros ->
    [0] ningún cero publicado se basa
    [one] { $zeros } cero publicado se basa
   *[other] { $zeros } ceros publicados se basan
} solo en el silencio, y para { $unpublished } no se publica ningún número. El informe no sustituye a los que deben presentarse en virtud del artículo 7.
introduction-membership = Al { $as-of }, la Convención contaba con { $parties ->
    [one] { $parties } Estado parte
   *[other] { $parties } Estados partes
} y estaba en vigor para { $in-force } de ellos; { $signatories ->
    [0] no quedaba ningún signatario por ratificarla.
    [one] { $signatories } signatario aún no la había ratificado.
   *[other] { $signatories } signatarios aún no la habían ratificado.
}

## B. Incorporación de la perspectiva de género

gender-focal-points = { Parties-named } { $states-count ->
    [0] actuó como punto focal
    [one] actuó como punto focal
   *[other] actuaron como puntos focales
} de género de la Convención en el período sobre el que se informa.
gender-coordinators = { They-or-parties } { $states-count ->
    [0] coordinó
    [one] coordinó también
   *[other] coordinaron también
} la labor relativa a la situación general y el funcionamiento de la Convención.
gender-arrangement = Ambas funciones van unidas.
gender-signatories-contacted = Los puntos focales de género consultaron a signatarios sobre el lugar que ocupa el género en sus procesos de ratificación (consultados: { $contacted }; respuestas recibidas: { $answered }). Los datos consignados no los nombran.
gender-signatory-intentions = Algunas respuestas se refirieron a las perspectivas de ratificación.
gender-signatory-definitions = Las respuestas trataron también del género en el derecho y la práctica nacionales.
gender-lessons-elsewhere = Se mencionó asimismo la experiencia adquirida en el marco de otras convenciones.
gender-help-requested = { Parties-named } { requested } ayuda para que sus equipos de limpieza sean inclusivos.
gender-training-requested = { They-or-parties } { also-requested } formación para su personal directivo{ $states-count ->
    [0] .
   *[other] { $met-count ->
        [0] , que aún no se ha impartido.
       *[other] { $unmet-count ->
            [0] .
           *[other] ; en algunos casos ({ $unmet }) aún no se ha impartido.
        }
    }
}
gender-clearance-teams = { They-or-parties } { $states-count ->
    [0] informó sobre las mujeres en sus equipos de limpieza.
    [one] informó de lo siguiente sobre las mujeres en sus equipos de limpieza:
   *[other] informaron de lo siguiente sobre las mujeres en sus equipos de limpieza:
}
gender-form-feedback = Los puntos focales de género formularon observaciones sobre el formulario para los informes en virtud del artículo 7.
gender-workshop-wider = Se ha propuesto un taller más amplio.
gender-plans-published = Según las cifras publicadas, el número de Estados partes cuyos planes y estrategias tienen en cuenta el género y la diversidad es { $plans-published }, y el de los que lo hacen en el estudio y la limpieza, { $priorities-published }; los datos consignados { $plans-named ->
    [0] { $priorities-named ->
        [0] no nombran a ninguno.
       *[other] no nombran a ninguno de los primeros, pero sí a { $priorities-named } de los segundos.
    }
   *[other] nombran a { $plans-named } de los primeros y { $priorities-named ->
        [0] a ninguno de los segundos.
       *[other] a { $priorities-named } de los segundos.
    }
}
gender-participation-published = Según las cifras publicadas, la participación de las mujeres es la siguiente: miembros de las delegaciones de los Estados partes, { $delegates-published }; jefas de delegación, { $heads-published }; integrantes del Comité de Coordinación, { $committee-published }; y titulares de la presidencia de la Convención hasta la fecha, { $presidents-published }.

## C. Universalización

universalization-parties = Al { $as-of }, el número de Estados partes en la Convención era de { $parties }.
universalization-signatories = { $states-count ->
    [0] No quedaba pendiente la ratificación de { n-signatories }.
   *[other] Quedaba pendiente la ratificación de { n-signatories } ({ $states }).
}
universalization-joined = En el período sobre el que se informa { $states-count ->
    [0] no se incorporó a la Convención { n-before } Estado.
    [one] se incorporó a la Convención { n-before } Estado ({ $states }), cuyo instrumento se depositó en la siguiente fecha:
   *[other] se incorporaron a la Convención { n-before } Estados ({ $states }), cuyos instrumentos se depositaron en las siguientes fechas:
}
universalization-coordinators = { Parties-named } { coordinated } la labor de universalización.
universalization-roundtable = { They-or-parties } { $states-count ->
    [0] asistió
    [one] asistió también
   *[other] asistieron también
} a la mesa redonda regional árabe sobre las convenciones de desarme.
universalization-bilateral = Los coordinadores celebraron reuniones bilaterales con signatarios y otros Estados no partes (número de reuniones: { $meetings }).
universalization-seminars = { States-named } { $states-count ->
    [0] ayudó
    [one] ayudó
   *[other] ayudaron
} a celebrar seminarios regionales.
universalization-seminars-supported = { Coordinators-or-parties } { $states-count ->
    [0] colaboró
    [one] colaboró
   *[other] colaboraron
} en esos seminarios.
universalization-presidency = { Parties-named } { $states-count ->
    [0] ejerció
    [one] ejerció
   *[other] ejercieron
} la presidencia de la { $meeting }.
universalization-group-open = El grupo de trabajo oficioso sobre la universalización se abrió a todos los Estados partes interesados.
universalization-group-met = El grupo se reunió en la siguiente fecha:
universalization-group = Sus debates se resumen a continuación.
universalization-survey-sent = Se envió a los signatarios y a otros Estados no partes una encuesta sobre los obstáculos para incorporarse a la Convención.
universalization-survey = Se han recibido respuestas.
universalization-attendance-published = Según las cifras publicadas, el número de Estados no partes que asistieron a la reunión de los Estados partes es { $attended-published }, y el de los que votaron a favor de la resolución de la Asamblea General sobre la Convención, { $votes-published }; los datos consignados { $attended-named ->
    [0] { $votes-named ->
        [0] no nombran a ninguno.
       *[other] no nombran a ninguno de los primeros, pero sí a { $votes-named } de los segundos.
    }
   *[other] nombran a { $attended-named } de los primeros y { $votes-named ->
        [0] a ninguno de los segundos.
       *[other] a { $votes-named } de los segundos.
    }
}
universalization-norm-published = Las cifras publicadas relativas a la norma son las siguientes: casos confirmados de empleo, { $cases-published }; Estados no partes que comunicaron una moratoria o la destrucción de sus existencias, { $moratoria-published }; y reuniones específicas con Estados que siguen dependiendo de las municiones en racimo, { $meetings-published }.

## D. Destrucción y retención de existencias

stockpile-left = { Parties-named } { still-have } obligaciones en virtud del artículo 3.
stockpile-ever-published = Según las cifras publicadas, el número de Estados partes que han comunicado tales obligaciones desde la entrada en vigor de la Convención es { $ever-published }, y el de los que las han declarado cumplidas, { $declared-published }; los datos consignados nombran a { $ever-named } y { $declared-named } de ellos, respectivamente.
stockpile-reports = { $others-count ->
    [0] Todos los Estados partes con obligaciones en virtud del artículo 3 presentaron
   *[other] { Parties-named } { submitted }
} el informe anual correspondiente a { $year }{ $stalled-count ->
    [0] , con información sobre los progresos relativos al artículo 3.
   *[other] ; Estados que informaron de progresos en relación con el artículo 3: { $progress-count ->
        [0] ninguno.
       *[other] { $progress-count } ({ $progress }).
    }
}
stockpile-reports-missing = { Parties-named } { $states-count ->
    [0] tenía
    [one] tenía
   *[other] tenían
} pendiente de presentación el informe anual correspondiente a { $year }.
stockpile-extra-updates = { Parties-named } { gave } periódicamente información actualizada, además del informe anual.
stockpile-none-verified = { Parties-named } { $states-count ->
    [0] confirmó, tras una verificación, que no poseía
    [one] confirmó, tras una verificación, que no poseía
   *[other] confirmaron, tras una verificación, que no poseían
} municiones en racimo.
stockpile-completed = { They-or-parties } { $states-count ->
    [0] declaró el cumplimiento del artículo 3.
    [one] declaró el cumplimiento del artículo 3 en la siguiente fecha:
   *[other] declararon el cumplimiento del artículo 3 en las siguientes fechas:
}
stockpile-foreign-help = { Parties-named } { $states-count ->
    [0] recurrió
    [one] recurrió
   *[other] recurrieron
} a la cooperación extranjera para destruir sus existencias.
stockpile-standards = { They-or-parties } { also-informed } de métodos de destrucción conformes con las normas nacionales e internacionales de seguridad y medioambientales.
stockpile-moved-abroad = { Parties-named } { $states-count ->
    [0] trasladó
    [one] trasladó
   *[other] trasladaron
} existencias a instalaciones de otros Estados partes para su destrucción.
stockpile-no-request = { Parties-named } { $states-count ->
    [0] está
    [one] está
   *[other] están
} aplicando el artículo 3 sin intención de solicitar una prórroga.
stockpile-request-expected = { $states-count ->
    [0] Según los datos consignados, no se esperaba una solicitud de prórroga de { parties-named }
   *[other] Se esperaba una solicitud de prórroga de { parties-named }
}{ $punctual-count ->
    [0] { $states-count ->
        [0] .
        [one] , que dejó pasar la fecha de presentación.
       *[other] , que dejaron pasar la fecha de presentación.
    }
   *[other] { $missed-count ->
        [0] .
       *[other] ; en algunos casos ({ $missed }) se dejó pasar la fecha de presentación.
    }
}
stockpile-requests-published = En cuanto a las solicitudes en virtud del artículo 3 sometidas a la { $meeting }, las cifras publicadas son { $requests-published } en total y { $costed-published } con un plan de trabajo con sus costos, mientras que los datos consignados dan { $requests } y { $costed }, respectivamente.
stockpile-deadlines = La fuente indica los siguientes plazos en virtud del artículo 3:
stockpile-published = Otras cifras publicadas, cada una seguida entre paréntesis del número de Estados partes que nombran los datos consignados, son las siguientes: plan de destrucción establecido, { $plans-published } ({ $plans-named }); experiencia compartida, { $experience-published } ({ $experience-named }); y existencias antes desconocidas halladas, { $found-published } ({ $found-named }).
retention-left = { Parties-named } { $states-count ->
    [0] retiene
    [one] retiene
   *[other] retienen
} municiones en racimo o submuniciones explosivas en virtud del párrafo 6 del artículo 3.
retention-reports = { Of-these-named } { submitted } el informe anual correspondiente a { $year }.
retention-reports-missing = { $states-count ->
    [0] No está
   *[other] Está
} atrasado el informe de { parties-named }.
retention-training = { Parties-named } { $states-count ->
    [0] redujo
    [one] redujo
   *[other] redujeron
} sus municiones retenidas al utilizarlas en actividades de formación.
retention-all-destroyed = { Parties-named } { $states-count ->
    [0] destruyó todo lo que había
    [one] destruyó todo lo que había
   *[other] destruyeron todo lo que habían
} retenido.
retention-no-reduction = { Parties-named } { reported } que no había habido reducción.
retention-destruction-planned = { Parties-named } { $states-count ->
    [0] anunció la destrucción de todas sus submuniciones retenidas.
    [one] anunció la destrucción de todas sus submuniciones retenidas para la siguiente fecha:
   *[other] anunciaron la destrucción de todas sus submuniciones retenidas para las siguientes fechas:
}
retention-destroyed-published = Según las cifras publicadas, se destruyeron las siguientes cantidades de lo retenido: municiones en racimo, { $munitions-published }; submuniciones explosivas, { $submunitions-published }. Los datos consignados no dicen qué Estados lo hicieron. Cantidad que sigue retenida: { $quantity }.
stockpile-coordinators = { Parties-named } { coordinated } la labor relativa a la destrucción y la retención de existencias.
stockpile-informal-meetings = Los coordinadores se reunieron oficiosamente con { $met } de los Estados partes que tienen obligaciones en virtud del artículo 3.
stockpile-outreach = Las gestiones realizadas dieron resultado en un caso.

## E y F. Estudio, limpieza y educación para reducir los riesgos

clearance-left = { Parties-named } { still-have } obligaciones en virtud del artículo 4.
clearance-never-extended = { $states-count ->
    [0] Según los datos consignados, no hay { n-parties } que nunca haya solicitado una prórroga de su plazo inicial.
    [one] { Parties-named } nunca ha solicitado una prórroga de su plazo inicial.
   *[other] { Parties-named } nunca han solicitado una prórroga de su plazo inicial.
}
clearance-extended = { Parties-named } { $states-count ->
    [0] ha
    [one] ha
   *[other] han
} solicitado una prórroga en algún momento.
clearance-completed = { Parties-named } { $states-count ->
    [0] declaró
    [one] declaró
   *[other] declararon
} el cumplimiento del artículo 4 en el período sobre el que se informa.
clearance-ever-published = Según las cifras publicadas, el número de Estados partes que han comunicado tales obligaciones desde la entrada en vigor de la Convención es { $ever-published }; el de los que han declarado el cumplimiento, { $completed-published }; y, entre estos, el de los que habían limpiado sus tierras antes de la entrada en vigor, { $before-published }. Los datos consignados nombran a { $ever-named } del primer grupo{ $completed-named ->
    [0] { $before-named ->
        [0] { " " }y a ninguno de los otros.
       *[other] , a ninguno del segundo y a { $before-named } del tercero.
    }
   *[other] , a { $completed-named } del segundo y { $before-named ->
        [0] a ninguno del tercero.
       *[other] a { $before-named } del tercero.
    }
}
clearance-reports = { $states-count ->
    [0] { N-Parties } con obligaciones en virtud del artículo 4
   *[other] { N-Parties } con obligaciones en virtud del artículo 4 ({ $states })
} { submitted } el informe anual correspondiente a { $year }{ $bare-count ->
    [0] { $states-count ->
        [0] .
       *[other] , con información actualizada sobre el artículo 4.
    }
   *[other] ; Estados que facilitaron información actualizada sobre el artículo 4: { $updates-count ->
        [0] ninguno.
       *[other] { $updates-count } ({ $updates }).
    }
}
clearance-reports-missing = { $states-count ->
    [0] No falta
   *[other] Falta
} el informe correspondiente a { $year } de { parties-named }.
clearance-reports-previous = { $others-count ->
    [0] Todos los Estados partes con obligaciones en virtud del artículo 4 presentaron
   *[other] { Parties-named } { submitted }
} el informe del año anterior.
clearance-not-party = { Others-named } { $states-count ->
    [0] describió
    [one] describió
   *[other] describieron
} la contaminación y la limpieza en un informe voluntario.
clearance-on-schedule = { Parties-named } { $states-count ->
    [0] está
    [one] está
   *[other] están
} en camino de cumplir su plazo en virtud del artículo 4.
clearance-on-schedule-published = Los documentos cifran en { $schedule-published } el número de los que están en camino de cumplirlo; los datos consignados nombran a { $schedule-named }.
clearance-more-time = { Parties-named } { $states-count ->
    [0] podría necesitar más tiempo.
    [one] podría necesitar, no obstante, más tiempo, por los siguientes motivos:
   *[other] podrían necesitar, no obstante, más tiempo, por los siguientes motivos:
}
clearance-will-request = { Parties-named } { $states-count ->
    [0] comunicó que no cumpliría su plazo y que presentaría una solicitud
    [one] comunicó que no cumpliría su plazo y que presentaría una solicitud
   *[other] comunicaron que no cumplirían su plazo y que presentarían solicitudes
} de prórroga a la reunión siguiente a la { $meeting }.
clearance-requests = { Parties-named } { submitted-requests } de prórroga a la propia { $meeting }.
clearance-costed-published = La cifra publicada de solicitudes con un plan de trabajo detallado y con sus costos es { $costed-published }; los datos consignados { $costed-named ->
    [0] no identifican ninguna.
   *[other] identifican { $costed-named }.
}
clearance-deadlines = La fuente indica los siguientes plazos en virtud del artículo 4:
clearance-national-resources = { $others-count ->
    [0] Todos los Estados partes con obligaciones en virtud del artículo 4 asignaron
   *[other] { Parties-named } { $states-count ->
       [0] asignó
       [one] asignó
      *[other] asignaron
   }
} recursos nacionales a la limpieza.
clearance-challenges = { Parties-named } { reported } dificultades en la aplicación del artículo 4.
clearance-not-party-help = { Others-named } { reported } su necesidad de cooperación y asistencia para la limpieza.
clearance-published = Las cifras publicadas sobre el estudio y la limpieza, cada una seguida entre paréntesis del número de Estados partes que nombran los datos consignados, son las siguientes: estudio de referencia concluido, { $survey-published } ({ $survey-named }); zonas peligrosas marcadas, { $marked-published } ({ $marked-named }); estrategia nacional y planes de trabajo establecidos, { $plans-published } ({ $plans-named }); progresos de estos comunicados, { $progress-published } ({ $progress-named }); labor más eficaz y eficiente, { $efficiency-published } ({ $efficiency-named }); información desglosada facilitada, { $data-published } ({ $data-named }); métodos innovadores promovidos, { $methods-published } ({ $methods-named }); capacidad para la contaminación residual prevista, { $residual-published } ({ $residual-named }); necesidades humanitarias y de desarrollo reflejadas en las prioridades, { $needs-published } ({ $needs-named }); género y diversidad reflejados en las prioridades, { $gender-published } ({ $gender-named }); y enseñanzas compartidas, { $lessons-published } ({ $lessons-named }).
risk-education-art4 = { $states-count ->
    [0] { N-Parties } con obligaciones en virtud del artículo 4 impartió
    [one] { N-Parties } con obligaciones en virtud del artículo 4 ({ $states }) impartió
   *[other] { N-Parties } con obligaciones en virtud del artículo 4 ({ $states }) impartieron
} educación para reducir los riesgos.
risk-education-art3 = { $states-count ->
    [0] No lo hizo { n-parties } con obligaciones en virtud del artículo 3.
    [one] También lo hizo { n-parties } con obligaciones en virtud del artículo 3 ({ $states }).
   *[other] También lo hicieron { n-parties } con obligaciones en virtud del artículo 3 ({ $states }).
}
risk-education-detailed = { Parties-named } { gave } información detallada, con datos desglosados.
risk-education-not-party = { Others-named } { also-informed } de actividades de educación para reducir los riesgos.
risk-education-published = Las cifras publicadas sobre la educación para reducir los riesgos, cada una seguida entre paréntesis del número de Estados partes que nombran los datos consignados, son las siguientes: incluida en las estrategias y los planes de trabajo, { $plans-published } ({ $plans-named }); actividades adaptadas, { $tailored-published } ({ $tailored-named }); información desglosada sobre los grupos más expuestos, { $groups-published } ({ $groups-named }); medidas para conocer sus efectos, { $effect-published } ({ $effect-named }); y capacidad para los riesgos residuales, { $residual-published } ({ $residual-named }).
clearance-coordinators = { Parties-named } { coordinated } la labor relativa al estudio, la limpieza y la educación para reducir los riesgos.
clearance-analysis = { They-or-parties } { $states-count ->
    [0] presidió
    [one] presidió también
   *[other] presidieron también
} el grupo encargado de analizar las solicitudes en virtud del artículo 4.

## G. Asistencia a las víctimas

victims-left = { Parties-named } { $states-count ->
    [0] tiene
    [one] tiene
   *[other] tienen
} víctimas de municiones en racimo en áreas bajo su jurisdicción o control.
victims-none-confirmed = { Parties-named } { $states-count ->
    [0] confirmó que no tiene
    [one] confirmó que no tiene
   *[other] confirmaron que no tienen
} tales víctimas.
victims-verification = { They-or-parties } { $states-count ->
    [0] había comunicado antes
    [one] había comunicado antes
   *[other] habían comunicado antes
} la necesidad de verificar si las había.
victims-reports = { $states-count ->
    [0] { N-Parties } con obligaciones en virtud del artículo 5
   *[other] { N-Parties } con obligaciones en virtud del artículo 5 ({ $states })
} { submitted } el informe anual correspondiente a { $year }. En el período sobre el que se informa, { $updates-count ->
    [0] ninguno de los Estados partes con víctimas facilitó
    [1] uno de los Estados partes con víctimas facilitó
    [2] dos de los Estados partes con víctimas facilitaron
    [3] tres de los Estados partes con víctimas facilitaron
    [4] cuatro de los Estados partes con víctimas facilitaron
    [5] cinco de los Estados partes con víctimas facilitaron
    [6] seis de los Estados partes con víctimas facilitaron
    [7] siete de los Estados partes con víctimas facilitaron
    [8] ocho de los Estados partes con víctimas facilitaron
    [9] nueve de los Estados partes con víctimas facilitaron
   *[other] { $updates-count } de los Estados partes con víctimas facilitaron
} información actualizada sobre el artículo 5.
victims-earlier-report = { Parties-named } { $states-count ->
    [0] lo hizo
    [one] lo hizo
   *[other] lo hicieron
} en el informe del año anterior.
victims-reports-missing = { $states-count ->
    [0] No falta
   *[other] Falta
} el informe correspondiente a { $year } de { parties-named }.
victims-new = { Parties-named } { reported } nuevas víctimas.
victims-no-new = { Parties-named } { reported } que no había nuevas víctimas.
victims-data-difficulties = { Parties-named } { reported } dificultades para recopilar datos sobre las víctimas.
victims-database-outdated = { Parties-named } { reported } que su base de datos nacional estaba desactualizada.
victims-database-standardizing = { Parties-named } { reported } que su base de datos nacional se estaba normalizando.
victims-not-party = { Others-named } { gave } información desglosada sobre las víctimas en un informe voluntario.
victims-not-party-framework = { They-or-others } { also-informed } de un órgano nacional de coordinación, de políticas sobre discapacidad y sobre salud, y de un plan de acción nacional sobre discapacidad.
victims-not-party-health = { They-or-others } { $states-count ->
    [0] puso
    [one] puso
   *[other] pusieron
} de relieve las graves dificultades del sistema de salud y la gran dependencia de la ayuda.
victims-published = Las cifras publicadas sobre la asistencia a las víctimas, cada una seguida entre paréntesis del número de Estados partes que nombran los datos consignados, son las siguientes: datos desglosados por sexo, edad y discapacidad, { $data-published } ({ $data-named }); necesidades atendidas en marcos más amplios, { $frameworks-published } ({ $frameworks-named }); plan de acción medible, { $plans-published } ({ $plans-named }); punto focal nacional, { $points-published } ({ $points-named }); esfuerzos por movilizar recursos, { $resources-published } ({ $resources-named }); recursos nacionales asignados, { $national-published } ({ $national-named }); primeros auxilios y atención médica continua, { $medical-published } ({ $medical-named }); servicios de rehabilitación y psicosociales, { $rehabilitation-published } ({ $rehabilitation-named }); inclusión social y económica, { $inclusion-published } ({ $inclusion-named }); formación de profesionales, { $training-published } ({ $training-named }); y atención por personal cualificado, { $staff-published } ({ $staff-named }).
victims-participation-published = Según las cifras publicadas, el número de leyes y políticas elaboradas teniendo en cuenta a las víctimas es { $laws-published }, y el de delegaciones con víctimas entre sus miembros, { $delegations-published }; los datos consignados no dicen en qué Estados.
victims-coordinators = { Parties-named } { coordinated } la labor relativa a la asistencia a las víctimas.
victims-guidance = Prosiguió el examen de las orientaciones.
victims-other-conventions = Los coordinadores colaboraron también con los órganos de otras convenciones.
victims-emphasis = Los coordinadores hicieron hincapié en varios aspectos.

## H. Cooperación y asistencia internacionales

cooperation-donors = { Parties-named } { $states-count ->
    [0] prestó
    [one] prestó
   *[other] prestaron
} asistencia para la aplicación de los artículos 3, 4 o 5.
cooperation-donors-art3 = { $states-count ->
    [0] El apoyo a la labor relativa al artículo 3 no procedió de { n-alone } de los donantes.
   *[other] El apoyo a la labor relativa al artículo 3 procedió de { n-alone } de los donantes ({ $states }).
}
cooperation-donors-art4 = { $states-count ->
    [0] El apoyo a la labor relativa al artículo 4 no procedió de { n-alone } de los donantes.
   *[other] El apoyo a la labor relativa al artículo 4 procedió de { n-alone } de los donantes ({ $states }).
}
cooperation-donors-art5 = { $states-count ->
    [0] El apoyo a la labor relativa al artículo 5 no procedió de { n-alone } de los donantes.
   *[other] El apoyo a la labor relativa al artículo 5 procedió de { n-alone } de los donantes ({ $states }).
}
cooperation-donors-published = Los documentos cifran en { $donors-published } el número de donantes; los datos consignados nombran a { $donors-named }. La cifra publicada de donantes cuya financiación abarca varios años es { $lasting-published }; los datos consignados { $lasting-named ->
    [0] no nombran a ninguno.
   *[other] nombran a { $lasting-named }.
}
cooperation-received = { Parties-named } { received } asistencia de Estados partes u organizaciones.
cooperation-received-unplaced = { $states-count ->
    [0] Para cada uno de ellos, los datos consignados indican el artículo correspondiente.
   *[other] En el caso de { parties-named }, los datos consignados no indican el artículo correspondiente.
}
cooperation-both-published = La cifra publicada de Estados partes que prestaron o recibieron asistencia es { $both-published }; los datos consignados nombran a { $both-named }.
cooperation-received-art3 = { Parties-named } { received } asistencia para el artículo 3.
cooperation-requested-art3 = { Parties-named } { $states-count ->
    [0] la había
    [one] la había
   *[other] la habían
} solicitado en su informe en virtud del artículo 7.
cooperation-unasked-art3 = { Parties-named } la { received } sin haberla solicitado.
cooperation-requested-art4 = { Parties-named } { requested } asistencia para el artículo 4.
cooperation-received-art4 = { Parties-named } { reported } haberla recibido{ $waiting-count ->
    [0] .
   *[other] ; { waiting-named }.
}
cooperation-requested-art4-published = Los documentos cifran en { $requests-published } el número de Estados partes solicitantes; los datos consignados nombran a { $requests-named }.
cooperation-requested-art5 = { Parties-named } { requested } asistencia para el artículo 5.
cooperation-received-art5 = { Parties-named } { reported } haberla recibido{ $waiting-count ->
    [0] .
   *[other] ; { waiting-named }.
}
cooperation-unasked-art5 = { $states-count ->
    [0] Todos los que la recibieron la habían solicitado.
   *[other] { Parties-named } la { received } sin que conste una solicitud.
}
cooperation-not-party-received = { Others-named } { received } asistencia para las víctimas.
cooperation-not-party-unknown = { They-or-others } { reported } que su Gobierno no dispone de detalles sobre la asistencia prestada por conducto de organizaciones.
cooperation-not-party-requested = { They-or-others } { requested } asistencia para el estudio y la limpieza, la educación para reducir los riesgos y las víctimas.
cooperation-coalitions = { Parties-named } { $states-count ->
    [0] trabajó
    [one] trabajó
   *[other] trabajaron
} con una coalición por país.
cooperation-coalition-wanted = { Parties-named } { $states-count ->
    [0] expresó
    [one] expresó
   *[other] expresaron
} el deseo de contar con una coalición{ $supporters-count ->
    [0] .
    [one] , y un Estado parte ({ $supporters }) respondió favorablemente.
   *[other] , y varios Estados partes ({ $supporters }) respondieron favorablemente.
}
cooperation-coalition-unclear = { $states-count ->
    [0] Todos los Estados partes que deseaban una coalición cuentan con ella.
    [one] Los datos consignados no indican si esa coalición ha llegado a crearse.
   *[other] En algunos casos ({ $states }), los datos consignados no indican si esas coaliciones han llegado a crearse.
}
cooperation-coalition-promotion = El concepto se mantuvo presente ante los Estados partes.
cooperation-coordinators = { Parties-named } { coordinated } la labor relativa a la cooperación y la asistencia internacionales.
cooperation-advice = La labor se dirigió tanto a los Estados afectados como a los posibles donantes.
cooperation-request-quality = Los coordinadores hicieron hincapié en la calidad de las solicitudes.
cooperation-outreach = Los coordinadores prosiguieron su labor de divulgación.
cooperation-published = Otras cifras publicadas, cada una seguida entre paréntesis del número de Estados partes que nombran los datos consignados, son las siguientes: recursos comprometidos para las obligaciones, { $resources-published } ({ $resources-named }); nuevas fuentes de financiación utilizadas, { $funding-published } ({ $funding-named }); progresos, dificultades y necesidades comunicados al solicitar asistencia, { $needs-published } ({ $needs-named }); solicitudes basadas en un plan nacional amplio, { $plans-published } ({ $plans-named }); y buenas prácticas compartidas, { $practices-published } ({ $practices-named }).

## I. Medidas de transparencia

transparency-annual-published = El número de Estados partes que debían presentar el informe anual correspondiente a { $year } es { $due }; las cifras publicadas son las siguientes: informes que debían presentarse, { $due-published }; informes presentados, { $submitted-published }.
transparency-annual = Entre los que presentaron el informe, los datos consignados { $states-count ->
    [0] no nombran a { n-parties }.
   *[other] nombran a { n-parties } ({ $states }).
}
transparency-annual-missing = Entre los que no lo presentaron, los datos consignados { $states-count ->
    [0] no nombran a { n-parties }.
   *[other] nombran a { n-parties } ({ $states }).
}
transparency-on-time-published = La cifra publicada de informes presentados a más tardar el 30 de abril es { $punctual-published }; los datos consignados { $punctual-named ->
    [0] no nombran a ninguno de los Estados partes de que se trata.
   *[other] nombran a { $punctual-named } de los Estados partes de que se trata.
}
transparency-late = { Parties-named } { submitted } un informe atrasado correspondiente al año anterior a { $year }.
transparency-two-years-published = La cifra publicada de Estados partes que tienen obligaciones en virtud de los artículos 3 o 4, o que retienen municiones, y que han informado sobre uno de los dos últimos años es { $recent-published }; los datos consignados nombran a { $recent-named }.
transparency-voluntary = { Others-named } { submitted } un informe voluntario en virtud del artículo 7.
transparency-voluntary-signatory = { $states-count ->
    [0] No lo hizo { n-before } Estado que fuera aún signatario al comienzo del período sobre el que se informa.
    [one] También lo hizo { n-before } Estado que era aún signatario al comienzo del período sobre el que se informa ({ $states }).
   *[other] También lo hicieron { n-before } Estados que eran aún signatarios al comienzo del período sobre el que se informa ({ $states }).
}
transparency-voluntary-covers = Los informes voluntarios abarcan los siguientes períodos:
transparency-voluntary-submitted = Cada uno de esos Estados presentó su último informe voluntario en la siguiente fecha:
transparency-not-in-force = { $states-count ->
    [0] Al { $as-of }, la Convención estaba en vigor para todos los Estados partes ({ $bound-count }).
   *[other] Al { $as-of }, la Convención estaba en vigor para { $bound-count ->
        [one] { $bound-count } Estado parte
       *[other] { $bound-count } Estados partes
    } y aún no lo estaba para { n-alone } ({ $states }).
}
transparency-initial-published = Según las cifras publicadas, los informes iniciales presentados, de los que debían presentarse, son { $rate-published }.
transparency-initial-missing = Al { $as-of }, { parties-named } { $states-count ->
    [0] tenía pendiente un informe inicial.
    [one] tenía pendiente un informe inicial, que debía haberse presentado en la siguiente fecha:
   *[other] tenían pendientes informes iniciales, que debían haberse presentado en las siguientes fechas:
}
transparency-coordinators = { Parties-named } { coordinated } la labor relativa a las medidas de transparencia en el período sobre el que se informa{ $states-count ->
    [0] .
    [one] .
   *[other] , conjuntamente o por turno.
}
transparency-letters = Se enviaron cartas sobre los informes iniciales atrasados (Estados partes destinatarios: { $letters }).
transparency-reminders = También se enviaron recordatorios.
transparency-form-used = Estados partes que han utilizado el formulario adaptado para los informes en virtud del artículo 7: { $users }.
transparency-form-help-published = La cifra publicada de Estados partes que pidieron y recibieron ayuda para sus informes es { $helped-published }; los datos consignados { $helped-named ->
    [0] no nombran a ninguno.
   *[other] nombran a { $helped-named }.
}
transparency-form-adopted = Un pasaje de los datos consignados da por aprobado el formulario adaptado; la cuestión queda abierta si otro pasaje dice otra cosa.
transparency-form-work = Continuó la labor sobre el formulario.

## J. Medidas nacionales de aplicación

national-all-measures-published = Según las cifras publicadas, el número de Estados partes que tienen establecidas todas las medidas en virtud del artículo 9 es { $complete-published }, de un total de { $parties }; los datos consignados { $complete-named ->
    [0] no nombran a ninguno.
   *[other] nombran a { $complete-named }.
}
national-strengthened = { Parties-named } { $states-count ->
    [0] reforzó o enmendó medidas nacionales, o tenía
    [one] reforzó o enmendó medidas nacionales, o tenía
   *[other] reforzaron o enmendaron medidas nacionales, o tenían
} enmiendas en curso{ $states-count ->
    [0] .
    [one] :
   *[other] :
}
national-measure-kinds = Por tipo, las medidas son las siguientes: leyes aprobadas o enmendadas, { $adopted-count ->
    [0] ninguna
   *[other] { $adopted-count } ({ $adopted })
}; órdenes o decretos aprobados, { $orders-count ->
    [0] ninguno
   *[other] { $orders-count } ({ $orders })
}; y reglamentos en proceso de enmienda, { $drafts-count ->
    [0] ninguno
   *[other] { $drafts-count } ({ $drafts })
}.
national-disseminated = En el período sobre el que se informa, { parties-named } { $states-count ->
    [0] dio
    [one] dio
   *[other] dieron
} a conocer las obligaciones de la Convención a todas las instituciones nacionales pertinentes, incluidas las fuerzas armadas.
national-disseminated-before = { Parties-named } { $states-count ->
    [0] había
    [one] había
   *[other] habían
} informado de ello en períodos anteriores.
national-disseminated-total = En total, { n-parties } { $states-count ->
    [0] ha
    [one] ha
   *[other] han
} informado de ello hasta la fecha.
national-law-challenges = { Parties-named } { reported } dificultades, o falta de avances, en la revisión o aprobación de legislación.
national-only-ratification = { Parties-named } { $states-count ->
    [0] explicó
    [one] explicó
   *[other] explicaron
} hasta dónde llega su legislación{ $states-count ->
    [0] .
    [one] :
   *[other] :
}
national-law-assistance = { Parties-named } { requested } asistencia en materia de legislación{ $states-count ->
    [0] .
    [one] :
   *[other] :
}
national-accession = { Others-named } { reported } que se estaba preparando la adhesión.
national-law-planned = { They-or-others } se { $states-count ->
    [0] comprometió
    [one] comprometió
   *[other] comprometieron
} a legislar después de la adhesión.
national-reporting-gap = El informe publicado considera que el objetivo del plan aún está lejos de alcanzarse.
national-obstacles = El informe publicado examina también lo que frena la legislación.
national-coordinators = { Parties-named } { coordinated } la labor relativa a las medidas nacionales de aplicación.
national-resources = Los Estados que deseen legislar tienen recursos a su disposición.

## K. Cumplimiento

compliance-found = { $states-count ->
    [0] Según los datos consignados, en el período sobre el que se informa ninguna Reunión de los Estados Partes ni Conferencia de Examen constató el incumplimiento de un Estado parte.
   *[other] En el período sobre el que se informa, una Reunión de los Estados Partes o una Conferencia de Examen constató el incumplimiento de { parties-named }.
}
compliance-conclusion = El informe publicado concluye que todos los Estados partes han cumplido sus obligaciones.
compliance-requests = { Parties-named } { submitted-requests } de prórroga en virtud de los artículos 3 o 4 a la { $meeting }.
compliance-requests-published = La cifra publicada de Estados con solicitudes por examinar es { $requests-published }, y los datos consignados nombran a { $requests-named } de ellos; la de solicitudes presentadas a tiempo es { $timely-published }, y los datos consignados { $timely-named ->
    [0] no identifican ninguna de ellas.
   *[other] identifican { $timely-named } de ellas.
}
compliance-requests-note = La forma en que se anuncian esas solicitudes merece una observación.
