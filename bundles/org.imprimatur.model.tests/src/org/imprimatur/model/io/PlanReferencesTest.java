package org.imprimatur.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.imprimatur.model.Estate;
import org.junit.jupiter.api.Test;

/** EMF resolves references by scanning the file unless it is told otherwise; here, what it does is counted. */
class PlanReferencesTest {

	private static final int IMAGES = 2000;

	private static final class Counting extends PlanResource {

		private int lookups;
		private int scans;

		Counting() {
			super(URI.createURI("counting.imprimatur"));
		}

		@Override
		public EObject getEObject(String fragment) {
			lookups++;
			return super.getEObject(fragment);
		}

		@Override
		protected TreeIterator<EObject> getAllProperContents(List<EObject> contents) {
			scans++;
			return super.getAllProperContents(contents);
		}
	}

	@Test
	void referencesToLaterElementsCostOneLookupAndNoScan() throws IOException {
		Counting plan = new Counting();
		plan.load(in("<images id='i%d' derivedFrom='i%d'/>", 1), Map.of());
		assertThat(((Estate) plan.getContents().getFirst()).getImages()).hasSize(IMAGES)
				.allMatch(image -> image.getDerivedFrom() != null);
		assertThat(plan.lookups).isLessThanOrEqualTo(2 * IMAGES);
		assertThat(plan.scans).isLessThanOrEqualTo(2);
	}

	@Test
	void danglingReferencesCostNoScanEither() {
		Counting plan = new Counting();
		assertThat(org.assertj.core.api.Assertions.catchThrowable(
				() -> plan.load(in("<images id='i%d' derivedFrom='gone%d'/>", 1), Map.of())))
				.isInstanceOf(PlanFormatException.class);
		assertThat(plan.scans).isLessThanOrEqualTo(2);
	}

	private static ByteArrayInputStream in(String line, int shift) {
		StringBuilder xml = new StringBuilder(
				"<imprimatur:Estate xmlns:imprimatur='https://imprimatur.org/estate/1'>\n");
		for (int i = 0; i < IMAGES; i++) {
			xml.append(line.formatted(i, (i + shift) % IMAGES)).append('\n');
		}
		return new ByteArrayInputStream(xml.append("</imprimatur:Estate>").toString().getBytes(StandardCharsets.UTF_8));
	}
}
