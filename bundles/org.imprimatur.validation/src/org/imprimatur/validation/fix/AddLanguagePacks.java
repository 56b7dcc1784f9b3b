package org.imprimatur.validation.fix;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Adds the language packs that a deployment's users want to its image. */
final class AddLanguagePacks implements FixMaker {

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		List<String> missing = ((Collection<?>) at.argument(0)).stream().map(Object::toString).toList();
		return at.image().stream().map(image -> QuickFix.ofPlan(entry.id(), image, List.of(),
				List.of(image, missing), List.of(),
				(scene, answers) -> missing.stream()
						.filter(language -> !scene.of(image).getLanguagePacks().contains(language))
						.forEach(scene.of(image).getLanguagePacks()::add)));
	}
}
