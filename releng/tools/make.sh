# Builds what ./imprimatur starts. Sourced, with root set to the checkout. Speaks on standard error only.

root=$(cd "$root" && pwd -P)
. "$root/releng/tools/toolchain.sh"

make_workbench() {
	lock
	make workbench releng/org.imprimatur.product
	install_workbench
	unlock
}

# Two calls at the same time build once.
make_cli() {
	lock
	[ ! -r "$launch" ] || . "$launch"
	if [ "$home" != "$root" ] || is_outdated; then
		make "command line" releng/org.imprimatur.cli.dist
		install_cli
	fi
	unlock
}

# WHAT FOLDER: builds the module in that folder and all that it needs, without tests, and shows how far it is.
make() {
	log=$root/.tools/imprimatur.log
	say "building the $1; details in $log"
	need_java
	need_maven
	before_maven
	run_maven package -pl "$2" -am -DskipTests | tee "$log" |
		sed -n 's/^\[INFO\] Building \(.*\) [0-9][^ ]*  *\(\[.*\]\)$/  \2 \1/p' >&2
	if ! maven_succeeded; then
		sed -n '/^\[ERROR\] -> /q; s/^\[ERROR\] /  /p; / -> \[Help/q' "$log" | head -n 20 >&2
		die "the build failed; details in $log"
	fi
	after_maven
}

# Dates the product back to the beginning of its build: what was edited since is not in it.
install_workbench() {
	touch -r "$root/.tools/started" "$root"/releng/org.imprimatur.product/target/products/org.imprimatur.product/linux/gtk/x86_64/imprimatur-workbench/artifacts.xml
}

# Copies the jars to where the next Maven does not delete them, and writes down how to start them.
install_cli() {
	dist=$root/releng/org.imprimatur.cli.dist/target
	cli=$dist/cli
	rm -rf "$cli"
	mkdir -p "$cli/lib"
	java_version "$JAVA_HOME"
	if [ "$version" -lt 25 ] || ! "$JAVA_HOME/bin/java" "$root/releng/tools/ArchivableJars.java" "$cli/lib" "$dist"/repository/plugins/*.jar >&2; then
		cp -p "$dist"/repository/plugins/*.jar "$cli/lib"
	fi
	classpath= sources=
	for jar in "$cli"/lib/*.jar; do
		classpath=$classpath:$jar
		bundle=${jar##*/}
		bundle=$root/bundles/${bundle%%_*}
		[ ! -d "$bundle" ] || sources="$sources$(sources_of "$bundle")"
	done
	classpath=${classpath#:}
	archive_classes
	cat >"$cli/launch.new" <<-END
	home='$root'
	java='$JAVA_HOME/bin/java'
	is_outdated() { is_older "\$launch"$sources; }
	start() { exec "\$java" '$archive' -XX:+UseSerialGC -XX:TieredStopAtLevel=\$([ "\${1:-}" = import ] && echo 4 || echo 1) -Xlog:disable -Xlog:all=error:stderr -cp '$classpath' org.imprimatur.cli.Main "\$@"; }
	END
	touch -r "$root/.tools/started" "$cli/launch.new"
	mv "$cli/launch.new" "$cli/launch"
}

# Lets the JVM keep the classes that a typical run loads as it has them in memory; sets archive to the option that uses them.
# Where that fails, the start is slower. SerialGC starts fastest, and is not slower with a million devices. Without the
# optimising compiler a small plan takes 1 / 1.7 of the time, a million devices 1.3 times, the SHA-256 of an image 4.5
# times: so imports have it. The log is off because the JVM writes it to standard output.
archive_classes() {
	if [ "$version" -ge 25 ]; then
		file=$cli/classes.aot archive=-XX:AOTCache=$cli/classes.aot create=-XX:AOTCacheOutput=$cli/classes.aot
	else
		file=$cli/classes.jsa archive=-XX:SharedArchiveFile=$cli/classes.jsa create=-XX:ArchiveClassesAtExit=$cli/classes.jsa
	fi
	"$JAVA_HOME/bin/java" "$create" -XX:+UseSerialGC -cp "$classpath" org.imprimatur.cli.Main \
		check "$root"/bundles/org.imprimatur.examples/estates/*/*.imprimatur >"$root/.tools/archive.log" 2>&1 || :
	[ -e "$file" ] || archive=-Xshare:auto
}
