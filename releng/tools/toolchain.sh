# What build and imprimatur share: finds Java, finds or fetches Maven. Sourced, with root set to the checkout's absolute path.

java_minimum=21
maven_minimum=3.9
maven_fetched=3.9.16
dependency_plugin=3.7.0

case $root in *\'*) echo "imprimatur: cannot be built in $root: move it to a path without apostrophe" >&2 && exit 70 ;; esac
. "$root/releng/tools/java.sh"
. "$root/releng/tools/changes.sh"

say() {
	printf 'imprimatur: %s\n' "$*" >&2
}

die() {
	say "$*"
	exit 70
}

# One build at a time in this checkout, and none waits for one that was killed.
lock() {
	mkdir -p "$root/.tools"
	waiting=
	until mkdir "$root/.tools/lock" 2>/dev/null; do
		owner=$(cat "$root/.tools/lock/pid" 2>/dev/null) || owner=
		if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
			rm -rf "$root/.tools/lock"
			continue
		fi
		[ -n "$waiting" ] || say "waiting for the build of process $owner"
		waiting=yes
		sleep 1
	done
	echo $$ >"$root/.tools/lock/pid"
	trap unlock EXIT
	trap 'exit 130' INT TERM HUP
}

unlock() {
	rm -rf "$root/.tools/lock"
	trap - EXIT
}

need_java() {
	find_java $java_minimum || die "needs a JDK of version $java_minimum or newer; install one (Debian: openjdk-21-jdk) or set JAVA_HOME to it"
	[ -x "$JAVA_HOME/bin/javac" ] || die "$JAVA_HOME has no compiler; set JAVA_HOME to a JDK of version $java_minimum or newer"
	export JAVA_HOME
}

# Sets maven to one that is recent enough: that on the PATH, else one that was fetched for us.
need_maven() {
	found=$(command -v mvn) || found=
	home=$(readlink -f "$found" 2>/dev/null) || home=
	if is_recent "${home%/bin/mvn}"; then
		maven=$found
		return
	fi
	maven=$root/.tools/apache-maven-$maven_fetched/bin/mvn
	[ -x "$maven" ] || fetch_maven
}

is_recent() {	# MAVEN_HOME
	for core in "$1"/lib/maven-core-*.jar; do
		case ${core##*/maven-core-} in 3.9.* | 3.[1-9][0-9].* | [4-9].*) return 0 ;; esac
	done
	return 1
}

fetch_maven() {
	[ -n "$found" ] || die "needs Maven $maven_minimum or newer; install it (Debian: maven, an older one will do to fetch a newer one)"
	say "fetching Maven $maven_fetched, because $found is older than $maven_minimum"
	# not in the checkout, whose .mvn an old Maven cannot read
	work=$(mktemp -d)
	if (cd "$work" && "$found" -B "org.apache.maven.plugins:maven-dependency-plugin:$dependency_plugin:copy" \
		"-Dartifact=org.apache.maven:apache-maven:$maven_fetched:tar.gz:bin" "-DoutputDirectory=$work") >"$work/log" 2>&1 &&
		tar -xzf "$work/apache-maven-$maven_fetched-bin.tar.gz" -C "$root/.tools"; then
		rm -rf "$work"
	else
		cat "$work/log" >&2
		rm -rf "$work"
		die "could not fetch Maven $maven_fetched; install Maven $maven_minimum or newer"
	fi
}

# Sets Maven's options: what has not changed since it was last done is neither generated nor compiled again. Versions end
# in the time of the last commit, if Git knows it, else in that of the build.
before_maven() {
	options=-B
	commit=$(TZ=UTC git -C "$root" log -1 --format=%cd --date=format-local:%Y%m%d%H%M 2>/dev/null) || commit=
	[ -z "$commit" ] || options="$options -DforceContextQualifier=$commit"
	started=$root/.tools/started
	generated=$root/.tools/generated
	compiled=$root/.tools/compiled
	: >"$started"
	model=$root/bundles/org.imprimatur.model
	if [ -d "$model/src-gen/org" ] && [ -e "$generated" ] && ! is_older "$generated" "$model/model" "$model/pom.xml"; then
		options="$options -Dxtext.generator.skip=true"
	else
		rm -f "$generated"
	fi
	if [ -e "$compiled" ] && ! eval is_older '"$compiled"' "$(sources_of "$root"/bundles/*)" '"$root"/bundles/*.tests/src'; then
		options="$options -Dclasses.kept=true"
	else
		rm -f "$compiled"
	fi
}

# Leaves its result to maven_succeeded, since in a pipe it would be lost.
run_maven() {
	rm -f "$root/.tools/succeeded"
	"$maven" $options -f "$root/pom.xml" "$@" 2>&1 && : >"$root/.tools/succeeded"
}

maven_succeeded() {
	[ -e "$root/.tools/succeeded" ]
}

# Notes what is done; all is compiled if all modules were built.
after_maven() {
	[ -e "$generated" ] || cp -p "$started" "$generated"
	[ "${1:-}" != all ] || [ -e "$compiled" ] || cp -p "$started" "$compiled"
}
