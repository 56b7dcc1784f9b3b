package org.imprimatur.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;

/** Model to command line run without a display, without OSGi, and know nothing of those that build on them. */
class HeadlessTest {

	/** Each may use those before it. */
	private static final List<String> LAYERS = List.of("model", "validation", "design", "diagram", "exchange", "cli");

	private static JavaClasses classes;

	@BeforeAll
	static void read() throws IOException {
		classes = Bundles.classes(Bundles.headless());
	}

	@Test
	void allBundlesAreRead() throws IOException {
		for (String bundle : Bundles.headless()) {
			assertFalse(Bundles.classes(List.of(bundle)).isEmpty(), bundle);
		}
		assertTrue(Bundles.headless().stream().anyMatch("org.imprimatur.cli"::equals));
	}

	@Test
	void noneHasAUserInterface() {
		noClasses().should().dependOnClassesThat() //
				.resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", "org.eclipse.e4..", "javax.swing..") //
				.check(classes);
	}

	@Test
	void noneNeedsOsgiOrAWorkspace() {
		noClasses().should().dependOnClassesThat().resideInAnyPackage("org.osgi..", "org.eclipse.osgi..", "org.eclipse.core..", "org.eclipse.equinox..").check(classes);
	}

	@Test
	void noneKnowsThoseThatBuildOnIt() {
		for (int layer = 0; layer < LAYERS.size() - 1; layer++) {
			String[] above = LAYERS.subList(layer + 1, LAYERS.size()).stream().map(name -> "org.imprimatur." + name + "..").toArray(String[]::new);
			noClasses().that().resideInAPackage("org.imprimatur." + LAYERS.get(layer) + "..").should().dependOnClassesThat().resideInAnyPackage(above).check(classes);
		}
	}

	@Test
	void onlyTheCommandLineEndsTheProcess() {
		noClasses().that().resideOutsideOfPackage("org.imprimatur.cli..").should().callMethod(System.class, "exit", int.class).check(classes);
	}
}
