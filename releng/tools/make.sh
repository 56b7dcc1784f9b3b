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
	classpath= sources= release=
	for jar in "$cli"/lib/org.imprimatur.*.jar "$cli"/lib/*.jar; do	# ours first: looking for a resource opens the jars before
		case :$classpath: in *:"$jar":*) continue ;; esac
		classpath=${classpath:+$classpath:}$jar
		bundle=${jar##*/}
		case $bundle in org.imprimatur.cli_*) release=${bundle#*_} release=${release%.jar} ;; esac
		bundle=$root/bundles/${bundle%%_*}
		[ ! -d "$bundle" ] || sources="$sources$(sources_of "$bundle")"
	done
	: >"$root/.tools/archive.log"
	archive_classes
	cat >"$cli/launch.new" <<-END
	home='$root'
	java='$JAVA_HOME/bin/java'
	is_outdated() { is_older "\$launch"$sources; }
	start() {
		case \$#:\${1:-} in 1:--version | 1:-V) echo 'imprimatur $release'; return ;; esac
		compiler=1 classes=check
		case \${1:-} in import) compiler=4 ;; diagram) classes=diagram ;; esac
		classes='$cli'/\$classes.$kind
		[ -e "\$classes" ] && classes=$archive=\$classes || classes=-Xshare:auto
		exec "\$java" "\$classes" $options -XX:TieredStopAtLevel=\$compiler -Xlog:disable -Xlog:all=error,$log*=off:stderr -cp '$classpath' org.imprimatur.cli.Main "\$@"
	}
	END
	touch -r "$root/.tools/started" "$cli/launch.new"
	mv "$cli/launch.new" "$cli/launch"
}

# Lets the JVM keep the classes that a check and a diagram load as it has them in memory: archives $cli/*.$kind for its
# option $archive. Where that fails, the start is slower. Moving them to a random address would take longer than to read
# them, recorded profiles are of no use without the optimising compiler, and few methods are reflected upon often enough
# to be worth bytecode. SerialGC starts fastest, and is not slower with a million devices. Without the optimising compiler
# a small plan takes 1 / 1.7 of the time, a million devices 1.3 times, the SHA-256 of an image 4.5 times: so imports have
# it. The log is off because the JVM writes it to standard output, and says nothing of an archive that does not fit.
archive_classes() {
	options='-XX:+UseSerialGC -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Djdk.reflect.useNativeAccessorOnly=true'
	if [ "$version" -ge 25 ]; then
		kind=aot log=aot archive=-XX:AOTCache create='-XX:-AOTRecordTraining -XX:AOTCacheOutput'
	else
		kind=jsa log=cds archive=-XX:SharedArchiveFile create=-XX:ArchiveClassesAtExit
	fi
	examples=$root/bundles/org.imprimatur.examples/estates
	archive_run check check "$examples"/*/*.imprimatur
	archive_run diagram diagram "$examples"/enterprise/enterprise.imprimatur --output "$cli/diagram.svg"
	rm -f "$cli"/diagram*.svg
}

# ARCHIVE ARGUMENT...: archives the classes that a run of the command line loads.
archive_run() {
	archived=$cli/$1.$kind
	shift
	"$JAVA_HOME/bin/java" $options $create="$archived" -cp "$classpath" org.imprimatur.cli.Main "$@" >>"$root/.tools/archive.log" 2>&1 || :
}
