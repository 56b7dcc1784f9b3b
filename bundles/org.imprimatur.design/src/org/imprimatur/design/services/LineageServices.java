package org.imprimatur.design.services;

import static org.imprimatur.design.view.Wording.line;
import static org.imprimatur.design.view.Wording.lines;

import java.util.List;

import org.imprimatur.design.view.EstateView;
import org.imprimatur.design.view.Wording;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Image;
import org.imprimatur.model.ImageSource;
import org.imprimatur.model.Portal;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.rule.Labels;

/** What the image lineage shows: from base media over masters to customised images. */
public final class LineageServices {

	/** Characters of a hash that tell it apart. */
	private static final int HASH = 12;

	/** Title of the diagram. */
	public String lineageTitle(Estate self) {
		return Wording.of(self).text("title.lineage", Labels.name(self));
	}

	/** Images that are made from a medium, not from another image. */
	public List<Image> firstImages(Estate self) {
		return self.getImages().stream().filter(image -> image.getDerivedFrom() == null).toList();
	}

	/** Images that are made from another. */
	public List<Image> derivedImages(Estate self) {
		return self.getImages().stream().filter(image -> image.getDerivedFrom() != null).toList();
	}

	/** Where the medium came from, its file and hash. */
	public String mediumLabel(Image self) {
		Wording wording = Wording.of(self);
		return lines(wording.first(self.getSource()),
				self.getPortal() == Portal.UNKNOWN ? "" : wording.first(self.getPortal()),
				given(self.getFile()) ? wording.text("medium.file", self.getFile()) : "",
				given(self.getSha256()) && self.getSha256().length() > HASH
						? wording.text("medium.hash", self.getSha256().substring(0, HASH)) : "");
	}

	private static boolean given(String text) {
		return text != null && !text.isBlank();
	}

	/** Whether the medium is one of a volume licence. */
	public boolean isVolumeMedium(Image self) {
		return self.getSource() == ImageSource.VL_MEDIA;
	}

	/** Name, product, build, language packs, customisation. */
	public String masterLabel(Image self) {
		Wording wording = Wording.of(self);
		return lines(Labels.name(self), PlanServices.product(self),
				line(self.getBuild(), self.isCustomised() ? wording.text("customised") : ""),
				self.getLanguagePacks().isEmpty() ? ""
						: wording.text("packs", String.join(", ", self.getLanguagePacks())));
	}

	/** Whether an image is another product, version, edition or language than the one it was made from. */
	public boolean breaksIdentity(Image self) {
		return !breaks(self).isEmpty();
	}

	/** In what it differs. */
	public String breakLabel(Image self) {
		return breaks(self);
	}

	private static String breaks(Image image) {
		Image base = image.getDerivedFrom();
		if (base == null || base.getProduct() == null || image.getProduct() == null) {
			return "";
		}
		ProductFacts from = facts(base);
		ProductFacts to = facts(image);
		Wording wording = Wording.of(image);
		return lines(differs(wording, "break.product", wording.word(from.family()), wording.word(to.family())),
				differs(wording, "break.version", from.releaseName(), to.releaseName()),
				differs(wording, "break.edition", from.editionName(), to.editionName()),
				differs(wording, "break.language", from.language(), to.language()));
	}

	private static String differs(Wording wording, String key, String from, String to) {
		return from.equals(to) ? "" : wording.text(key, from, to);
	}

	private static ProductFacts facts(Image image) {
		return ProductFacts.of(image.getProduct(), image.getLanguage(),
				EstateView.of(image).survey().result().catalogue());
	}
}
