import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/**
 * Copies jars so that the JVM can archive their classes. It does not archive those of signed jars (EMF's), nor those
 * older than Java 6 (picocli's): drops signatures, and gives old classes the version and the stack maps of Java 8.
 * Needs Java 24. Usage: java ArchivableJars.java TARGET_FOLDER JAR...
 */
class ArchivableJars {

	static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

	static final ClassTransform RAISE = ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
			.andThen(ClassTransform.endHandler(type -> type.withVersion(ClassFile.JAVA_8_VERSION, 0)));

	static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		for (int i = 1; i < arguments.length; i++) {
			Path jar = Path.of(arguments[i]);
			copy(jar, folder.resolve(jar.getFileName()));
		}
	}

	static void copy(Path from, Path to) throws IOException {
		try (var classes = new URLClassLoader(new URL[] { from.toUri().toURL() }); var in = new JarFile(from.toFile(), false); var out = new JarOutputStream(Files.newOutputStream(to))) {
			ClassHierarchyResolver hierarchy = ClassHierarchyResolver.defaultResolver().orElse(ClassHierarchyResolver.ofResourceParsing(classes));
			ClassFile classFile = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, ClassHierarchyResolverOption.of(hierarchy));
			for (JarEntry entry : in.stream().filter(entry -> !SIGNATURE.matcher(entry.getName()).matches()).toList()) {
				out.putNextEntry(new JarEntry(entry.getName()));
				if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
					withoutDigests(in.getManifest(), out);
				} else {
					byte[] content = content(in, entry);
					out.write(entry.getName().endsWith(".class") ? raise(classFile, content) : content);
				}
			}
		}
	}

	static void withoutDigests(Manifest manifest, OutputStream out) throws IOException {
		manifest.getEntries().clear();
		manifest.write(out);
	}

	static byte[] raise(ClassFile classFile, byte[] content) {
		ClassModel type = classFile.parse(content);
		return type.majorVersion() < ClassFile.JAVA_6_VERSION ? classFile.transformClass(type, RAISE) : content;
	}

	static byte[] content(JarFile jar, JarEntry entry) throws IOException {
		try (InputStream in = jar.getInputStream(entry)) {
			return in.readAllBytes();
		}
	}
}
