# find_java MINIMUM: sets JAVA_HOME to a Java of at least that version. Tries JAVA_HOME, the java on the PATH, then where
# systems keep theirs: the newest with long-term support, else the newest. Starts no Java to ask it for its version.

java_version() {	# HOME: sets version to its major version, or 0
	version=0
	[ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 0
	while IFS='=' read -r name value; do
		[ "$name" = JAVA_VERSION ] || continue
		value=${value#\"}
		version=${value%%[!0-9]*}
		break
	done < "$1/release"
}

find_java() {
	java_version "${JAVA_HOME:-/nowhere}"
	[ "$version" -ge "$1" ] && return 0
	java=$(command -v java) && java=$(readlink -f "$java" 2>/dev/null) && java=${java%/bin/java} || java=/nowhere
	java_version "$java"
	[ "$version" -ge "$1" ] && JAVA_HOME=$java && return 0
	JAVA_HOME= best=0
	for java in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
		java_version "$java"
		[ "$version" -ge "$1" ] || continue
		case $version in 21 | 25 | 29 | 33) version=$((version + 1000)) ;; esac
		[ "$version" -le "$best" ] || { best=$version JAVA_HOME=$java; }
	done
	[ -n "$JAVA_HOME" ]
}
