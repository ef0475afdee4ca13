### Un tema de un plan.

web-plan-theme-results = Resultados que persigue el plan
web-plan-theme-measures = Medidas e indicadores
web-plan-theme-named = Estados mencionados en relación con este tema
web-plan-theme-owed = Obligaciones pendientes de los Estados en relación con este tema
web-plan-theme-owed-none = Según los datos registrados, al { $day } no hay nada pendiente en relación con este tema.
web-plan-theme-said-help = Declaraciones del período sobre el que se informa acerca de lo que preguntan los indicadores de este tema, con el lugar donde figuran.
web-plan-theme-silent = No consta ninguna declaración del período sobre el que se informa a este respecto.
web-fault-no-theme = Este plan no tiene ningún tema «{ $name }».
web-plan-theme-statements = { $n ->
    [one] { $n } declaración
   *[other] { $n } declaraciones
}
