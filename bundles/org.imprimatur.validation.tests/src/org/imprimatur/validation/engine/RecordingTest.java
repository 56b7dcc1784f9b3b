package org.imprimatur.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.model.Estate;
import org.imprimatur.validation.cases.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits can be taken back and made again, whatever they are. */
class RecordingTest {

	private static final String ESTATE = """
			devices=20
			deviceGroup2.name=Surfaces; criterion2.column=model; criterion2.value=Surface*
			deviceGroup3.serials=5CG00003 5CG00010
			agreement2=agreement; agreement2.programme=EA
			image2=image; image2.agreement=agreement2
			deployment2=deployment; deployment2.image=image2; deployment2.groups=deviceGroup2 deviceGroup3
			userLicence.kind=WINDOWS_E3; userLicence.users=hanako@*
			""";

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void undoneAndRedone(long seed) {
		Situation situation = Situation.of(ESTATE);
		RandomEdits edits = new RandomEdits(situation, seed);
		edits.attachOrDetachSpareFleet();
		Copy before = new Copy(situation.estate());
		Recording recording = Recording.of(situation.estate(), () -> {
			for (int i = 0; i < 25; i++) {
				edits.next();
			}
		});
		Copy after = new Copy(situation.estate());
		assertThat(recording.isEmpty()).isFalse();
		for (int i = 0; i < 2; i++) {
			recording.undo();
			before.assertLike(situation.estate());
			recording.redo();
			after.assertLike(situation.estate());
		}
	}

	@Test
	void aFailedEditLeavesNothing() {
		Situation situation = Situation.of(ESTATE);
		Copy before = new Copy(situation.estate());
		assertThatThrownBy(() -> Recording.of(situation.estate(), () -> {
			situation.estate().setName("half");
			situation.estate().getImages().clear();
			throw new IllegalStateException("on the way");
		})).hasMessage("on the way");
		before.assertLike(situation.estate());
	}

	/** An estate with its fleets as it was at some moment. */
	private record Copy(List<EObject> roots) {

		Copy(Estate estate) {
			this(List.copyOf(EcoreUtil.copyAll(roots(estate))));
		}

		private static List<EObject> roots(Estate estate) {
			List<EObject> roots = new ArrayList<>(List.of(estate));
			roots.addAll(estate.getFleets());
			return roots;
		}

		void assertLike(Estate estate) {
			assertThat(new EcoreUtil.EqualityHelper().equals(roots, roots(estate))).isTrue();
		}
	}
}
