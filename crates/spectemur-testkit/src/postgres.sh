# Runs a throw-away PostgreSQL server until standard input closes, then stops it and removes its directory.
#
# Whoever starts this holds the other end of the pipe and never writes: however that process ends, the pipe closes.
# Says one line, fields between tabs: "ready", directory of the socket, directory of the programs; or "failed", why.
# initdb refuses root, so that root runs everything as the user that the Debian package makes.
set -eu
trap '' INT HUP PIPE
cd /

fail() {
    printf 'failed\t%s\n' "$1"
    exit 1
}

programs=
for candidate in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin; do
    if [ -x "$candidate/initdb" ]; then programs=$candidate; fi
done
if [ -z "$programs" ] && initdb=$(command -v initdb); then
    programs=$(dirname "$(readlink -f "$initdb")")
fi
[ -n "$programs" ] || fail 'PostgreSQL is not installed: install the Debian package postgresql (apt-get install postgresql)'

as=
if [ "$(id -u)" = 0 ]; then
    id -u postgres >/dev/null 2>&1 || fail 'there is no user postgres: install the Debian package postgresql'
    as='runuser -u postgres --'
fi

directory=$($as mktemp -d /tmp/spectemur-postgres.XXXXXX) || fail 'no temporary directory'
clean() {
    $as "$programs/pg_ctl" stop --silent --pgdata "$directory/data" --mode immediate >/dev/null 2>&1 || true
    rm -rf "$directory"
}
trap clean EXIT

# Texts sort as a reader of English expects, unless a column says otherwise: tests must not lean on a server's locale.
set -- --pgdata "$directory/data" --username spectemur --auth trust --encoding UTF8 --locale C --no-sync
$as "$programs/initdb" "$@" --locale-provider icu --icu-locale en >"$directory/log" 2>&1 ||
    fail "initdb: $(tail -n 3 "$directory/log" | tr '\n\t' '  ')"

# Nothing here outlives the tests, so nothing waits for the disk.
settings="-c listen_addresses='' -c unix_socket_directories='$directory' -c max_connections=200 -c fsync=off"
settings="$settings -c synchronous_commit=off -c full_page_writes=off"
$as "$programs/pg_ctl" start --silent --wait --pgdata "$directory/data" --log "$directory/data/log" \
    --options "$settings" >/dev/null 2>&1 || fail "pg_ctl: $($as tail -n 3 "$directory/data/log" | tr '\n\t' '  ')"

printf 'ready\t%s\t%s\n' "$directory" "$programs"
cat >/dev/null
