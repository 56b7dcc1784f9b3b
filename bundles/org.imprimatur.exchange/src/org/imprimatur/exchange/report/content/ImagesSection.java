package org.imprimatur.exchange.report.content;

import java.util.Map;

import org.imprimatur.model.Image;
import org.imprimatur.validation.facts.ProductFacts;

/** The identity of each master image: what must be equal to the licences, and where it came from. */
final class ImagesSection implements Section {

	@Override
	public String id() {
		return "images";
	}

	@Override
	public Map<String, Object> values(ReportSource source) {
		return Map.of("images", identity(source), "media", media(source));
	}

	private static Grid identity(ReportSource source) {
		Words words = source.words();
		Grid.Builder grid = Grid.of(words, "images", "image product version edition language architecture build! lineage");
		for (Image image : source.estate().getImages()) {
			ProductFacts facts = image.getProduct() == null ? null
					: ProductFacts.of(image.getProduct(), "", source.result().catalogue());
			grid.row(image, Words.lines(words.of(image.getProduct()), words.of(image.getIncludes())),
					facts == null ? "" : Words.clean(facts.releaseName()), facts == null ? "" : Words.clean(facts.editionName()),
					Words.lines(words.of(image.getLanguage()), image.getLanguagePacks().isEmpty() ? ""
							: words.text("image.packs", words.of(image.getLanguagePacks()))),
					image.getArchitecture(), image.getBuild(), lineage(image, words));
		}
		return grid.build();
	}

	private static String lineage(Image image, Words words) {
		return Words.lines(
				image.getDerivedFrom() == null ? words.text("image.original")
						: words.text("image.from", words.of(image.getDerivedFrom())),
				words.text(image.isCustomised() ? "image.customised" : "image.asDelivered"),
				image.getBuiltBy() == null ? "" : words.text("image.builtBy", words.of(image.getBuiltBy())),
				image.getManufacturer() == null ? ""
						: words.text("image.maker",
								words.line(words.of(image.getManufacturer()), words.of(image.getModels()))));
	}

	private static Grid media(ReportSource source) {
		Words words = source.words();
		Grid.Builder grid = Grid.of(words, "media", "image source agreement portal downloaded file! sha256!");
		for (Image image : source.estate().getImages()) {
			grid.row(image, image.getSource(), image.getAgreement(), image.getPortal(),
					Words.lines(words.of(image.getDownloadedOn()), words.of(image.getDownloadedBy())), image.getFile(),
					image.getSha256() == null ? new Cell(words.text("image.noHash"), Tone.WARN, "") : image.getSha256());
		}
		return grid.build();
	}
}
