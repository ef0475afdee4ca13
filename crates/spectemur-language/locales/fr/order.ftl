### Ordre alphabétique.

# Mots qui se classent autrement qu’ils ne s’écrivent : « écrit = classé comme », séparés par des points-virgules.
sort-as = { "" }
