### Ordre alphabétique.

# Mots qui se classent autrement qu’ils ne s’écrivent : « écrit = classé comme », séparés par des points-virgules.
sort-as = { "" }

# Mots des dates qui s’écrivent autrement que dans les données linguistiques : « là = ici », séparés par des points-virgules.
date-as = { "" }
