# Tells what has to be built again. Sourced, with root set to the checkout.

# FILE PATH...: has any of these, or of what everything is built with, changed since that file was written?
is_older() {
	stamp=$1
	shift
	[ -n "$(find "$@" "$root/pom.xml" "$root/.mvn" "$root"/features/*/feature.xml "$root"/target-platform/*.target -newer "$stamp" -print -quit)" ]
}

# BUNDLE...: prints what they are made from, but nothing that a build writes, quoted for eval. Leaves tests out.
sources_of() {
	for bundle; do
		case $bundle in *.tests) continue ;; esac
		for path in "$bundle"/*; do
			case ${path##*/} in
			target | bin | src-gen) ;;
			*) printf " '%s'" "$path" ;;
			esac
		done
	done
}
