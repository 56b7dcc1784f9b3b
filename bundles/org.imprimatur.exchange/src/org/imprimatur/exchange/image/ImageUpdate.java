package org.imprimatur.exchange.image;

import java.util.List;

import org.imprimatur.exchange.image.FactChange.Fact;
import org.imprimatur.exchange.image.FactChange.Kind;
import org.imprimatur.model.Architecture;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Image;
import org.imprimatur.model.Product;
import org.imprimatur.model.catalogue.Catalogue;

/**
 * Compares one image of a plan with one of a file. Where the image came from, under which agreement and who fetched it
 * is in no file; those fields are left alone.
 */
final class ImageUpdate {

	private static final String MULTI_LANGUAGE = "MUL";

	private final Estate estate;
	private final Image image;
	private final ImageChoice choice;
	private final ResolvedFacts facts;
	private final Catalogue catalogue;
	private final FactComparison comparison;

	/** Compares these; {@code comparison} takes down what differs. */
	ImageUpdate(Estate estate, Image image, ImageChoice choice, ResolvedFacts facts, Catalogue catalogue,
			FactComparison comparison) {
		this.estate = estate;
		this.image = image;
		this.choice = choice;
		this.facts = facts;
		this.catalogue = catalogue;
		this.comparison = comparison;
	}

	/** Compares all facts. Changes nothing. */
	void compare() {
		compareProduct();
		if (image.eContainer() == null && text(image.getName()).isEmpty()) {
			String name = choice.facts().name();
			comparison.follow(Fact.NAME, "", name.isEmpty() ? choice.file().medium() : name, image::setName);
		}
		if (!isMultiLanguage()) {
			compareLanguage();
			compareLanguagePacks();
		}
		compareArchitecture();
		if (facts.build().isEmpty()) {
			comparison.unknown(Fact.BUILD, text(image.getBuild()), "");
		}
		comparison.follow(Fact.BUILD, text(image.getBuild()), facts.build(), image::setBuild);
		comparison.follow(Fact.FILE, text(image.getFile()), choice.file().medium(), image::setFile);
		comparison.follow(Fact.SHA256, text(image.getSha256()), choice.sha256(), image::setSha256);
	}

	private void compareProduct() {
		ProductChoice wanted = new ProductChoice(choice.facts(), facts, catalogue);
		Product recorded = image.getProduct();
		String before = recorded == null ? "" : text(recorded.getName());
		if (!wanted.isNamed()) {
			comparison.unknown(Fact.PRODUCT, before, "");
			return;
		}
		if (!wanted.isResolved()) {
			String version = choice.facts().version().toString();
			comparison.unknown(Fact.PRODUCT, before, (choice.facts().editionId() + " " + version).strip());
		}
		Runnable setter = () -> image.setProduct(productOf(wanted));
		if (recorded == null) {
			comparison.compare(Fact.PRODUCT, "", wanted.name(), setter);
		} else if (!wanted.agrees(recorded)) {
			comparison.compare(Fact.PRODUCT, before.isEmpty() ? text(recorded.getEdition()) : before, wanted.name(),
					setter);
		} else if (!wanted.isComplete(recorded)) {
			comparison.act(Fact.PRODUCT, Kind.CHANGED, before, wanted.name(), setter);
		}
	}

	private Product productOf(ProductChoice wanted) {
		Product product = wanted.among(estate.getProducts());
		if (product.eContainer() == null) {
			estate.getProducts().add(product);
		}
		return product;
	}

	/** Whether the plan says so and the file has several languages, none of which is a pack then. */
	private boolean isMultiLanguage() {
		return catalogue.language(text(image.getLanguage())).filter(MULTI_LANGUAGE::equals).isPresent()
				&& choice.facts().languages().size() > 1;
	}

	private void compareLanguage() {
		String plan = text(image.getLanguage());
		if (facts.language().isEmpty()) {
			String said = choice.facts().defaultLanguage();
			comparison.unknown(Fact.LANGUAGE, plan,
					said.isEmpty() ? String.join(", ", choice.facts().languages()) : said);
			return;
		}
		String file = facts.language().get();
		if (!catalogue.language(plan).filter(file::equals).isPresent()) {
			comparison.compare(Fact.LANGUAGE, plan, file, () -> image.setLanguage(file));
		}
	}

	private void compareLanguagePacks() {
		List<String> recorded = image.getLanguagePacks().stream().map(tag -> catalogue.language(tag).orElse(tag))
				.toList();
		List<String> missing = facts.packs().stream().filter(tag -> !recorded.contains(tag)).toList();
		List<String> surplus = facts.language().isEmpty() ? List.of()
				: recorded.stream().filter(tag -> !facts.packs().contains(tag)).toList();
		if (!facts.foreign().isEmpty()) {
			comparison.unknown(Fact.LANGUAGE_PACKS, joined(recorded), joined(facts.foreign()));
		}
		if (!missing.isEmpty()) {
			comparison.act(Fact.LANGUAGE_PACKS, Kind.ADDED, joined(recorded), joined(missing),
					() -> image.getLanguagePacks().addAll(missing));
		}
		if (!surplus.isEmpty()) {
			comparison.compare(Fact.LANGUAGE_PACKS, joined(recorded), joined(facts.packs()), () -> {
				image.getLanguagePacks().clear();
				image.getLanguagePacks().addAll(facts.packs());
			});
		}
	}

	private void compareArchitecture() {
		Architecture plan = image.getArchitecture();
		String before = plan == Architecture.UNKNOWN ? "" : plan.getName();
		if (facts.architecture() == Architecture.UNKNOWN) {
			comparison.unknown(Fact.ARCHITECTURE, before, choice.facts().architecture());
		} else if (facts.architecture() != plan) {
			comparison.compare(Fact.ARCHITECTURE, before, facts.architecture().getName(),
					() -> image.setArchitecture(facts.architecture()));
		}
	}

	private static String joined(List<String> tags) {
		return String.join(", ", tags);
	}

	private static String text(String text) {
		return text == null ? "" : text.strip();
	}
}
