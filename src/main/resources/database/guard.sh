# Runs the command line "$@" (a PostgreSQL server) and ends it when the service ends, however the service ends.
#
# Standard input is a pipe whose other end only the service holds. It gives end of file when the service closes it
# (an ordinary stop) and when the service dies (kill -9): both become SIGINT, PostgreSQL's fast shutdown. Whoever
# waits for the pipe sleeps in the kernel; nothing polls.
exec 3<&0 </dev/null
"$@" 3<&- &
server=$!
(
    read -r _ <&3
    kill -INT "$server" 2>/dev/null
    sleep 45 &
    nap=$!
    trap 'kill "$nap" 2>/dev/null; exit 0' TERM
    wait "$nap"
    # Still there: SIGQUIT is the immediate shutdown. Only while the shell that knows the server lives, because
    # without it the number may belong to another process by now.
    kill -0 "$$" 2>/dev/null && kill -QUIT "$server" 2>/dev/null
) &
watcher=$!
exec 3<&-
wait "$server"
status=$?
kill "$watcher" 2>/dev/null
exit "$status"
