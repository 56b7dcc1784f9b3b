package org.imprimatur.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Damaged plans are either read or refused with problems; they do not break the reader. */
class PlanFuzzTest {

	private static final List<String> PIECES = List.of("<images/>",
			"id=''", "<owner href='#/'/>", "xsi:nil='true'", "<XMI>",
			"xsi:type='imprimatur:Plan'", "href='x.imprimatur#y'", "<!-- -->", "#", "'", "\"", "<", ">", "/>", "&amp;",
			"name=",
			" ", "xmi:idref='a'", "xmi:id='a'", "<xmi:Extension/>", "<about href='#image-windows-11'/>", "//@images.0");

	@Test
	void damagedPlans() throws IOException {
		Path file = Path.of("fuzz.imprimatur").toAbsolutePath();
		Resource original = SampleEstates.in(new EstateStore().newResourceSet(), file, SampleEstates.contoso());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		original.save(bytes, Map.of());
		String xml = bytes.toString(StandardCharsets.UTF_8);
		Random random = new Random(20261201);
		int refused = 0;
		for (int i = 0; i < 1000; i++) {
			refused += isRefused(damage(xml, random), file) ? 1 : 0;
		}
		assertThat(refused).isBetween(100, 999);
	}

	private static String damage(String xml, Random random) {
		StringBuilder damaged = new StringBuilder(xml);
		for (int i = random.nextInt(3); i >= 0; i--) {
			int at = random.nextInt(damaged.length());
			switch (random.nextInt(3)) {
				case 0 -> damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(12)));
				case 1 -> damaged.insert(at, PIECES.get(random.nextInt(PIECES.size())));
				default -> damaged.insert(damaged.indexOf(">", at) + 1, PIECES.get(random.nextInt(PIECES.size())));
			}
		}
		return damaged.toString();
	}

	private static boolean isRefused(String xml, Path file) throws IOException {
		Resource resource = new EstateStore().newResourceSet().createResource(URI.createFileURI(file.toString()));
		try {
			resource.load(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), Map.of());
			ByteArrayOutputStream saved = new ByteArrayOutputStream();
			resource.save(saved, Map.of());
			Resource again = new EstateStore().newResourceSet().createResource(resource.getURI());
			again.load(new ByteArrayInputStream(saved.toByteArray()), Map.of());
			assertThat(EcoreUtil.equals(resource.getContents(), again.getContents())).as(xml).isTrue();
			return false;
		} catch (PlanFormatException e) {
			assertThat(e.problems()).isNotEmpty();
			return true;
		} catch (RuntimeException e) {
			throw new AssertionError(xml, e);
		}
	}
}
