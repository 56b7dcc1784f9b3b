package org.imprimatur.exchange.image;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportException;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.InputFiles;
import org.imprimatur.exchange.Messages;
import org.imprimatur.exchange.image.disc.ByteSource;
import org.imprimatur.exchange.image.disc.DamagedException;
import org.imprimatur.exchange.image.disc.Disc;
import org.imprimatur.exchange.image.disc.DiscFile;
import org.imprimatur.exchange.image.disc.FileBytes;

/**
 * Reads facts about master images: from .wim, .esd and .swm files, from disc images with such a file as
 * sources/install, and from what DISM, Get-WindowsImage and wiminfo print. The format is told by the content. A file is
 * never loaded as a whole.
 */
public final class MasterFiles {

	private static final String FOLDER = "sources";
	private static final List<String> NAMES = List.of("install.wim", "install.esd", "install.swm");

	private MasterFiles() {
	}

	/**
	 * Reads one file.
	 *
	 * @throws ImportException when it is damaged or of no known format; tells what and where
	 * @throws IOException when it cannot be read
	 */
	public static MasterFile read(Path file, ImportContext context) throws IOException {
		Messages messages = new Messages(MasterFiles.class, context.locale());
		InputFiles.check(List.of(file), context);
		try (FileBytes bytes = new FileBytes(file)) {
			return masterFile(file, contents(bytes, file.getFileName().toString(), context.encoding()), messages);
		} catch (DamagedException e) {
			String text = messages.text(e.key(), e.arguments());
			String message = e.place() < 0 ? text : messages.text("place", e.place(), text);
			throw new ImportException(List.of(new ImportProblem(file, e.line(), "", message)));
		}
	}

	/** Whether the content is a disc, an image or a text about one; it may be damaged still. */
	public static boolean recognises(Path file) throws IOException {
		try (FileBytes bytes = new FileBytes(file)) {
			if (WimContents.isWim(bytes) || Disc.isDisc(bytes)) {
				return true;
			}
			TextContents.read(bytes, Optional.empty());
			return true;
		} catch (DamagedException e) {
			return false;
		}
	}

	private static MasterContents contents(ByteSource bytes, String name, Optional<Charset> encoding)
			throws IOException {
		if (bytes.length() == 0) {
			throw new DamagedException(DamagedException.NOWHERE, "file.empty");
		}
		if (WimContents.isWim(bytes)) {
			return WimContents.read(bytes, name, "");
		}
		if (Disc.isDisc(bytes)) {
			DiscFile image = new Disc(bytes).find(FOLDER, NAMES).orElseThrow(
					() -> new DamagedException(DamagedException.NOWHERE, "disc.noImage", FOLDER, NAMES));
			return WimContents.read(image.bytes(), name, image.path());
		}
		return TextContents.read(bytes, encoding);
	}

	private static MasterFile masterFile(Path file, MasterContents contents, Messages messages) {
		List<ImageFacts> all = contents.images().stream().map(FactsBuilder::build).toList();
		List<ImageFacts> systems = all.stream().filter(facts -> facts.kind() != ImageKind.OTHER).toList();
		List<ImportProblem> problems = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			if (contents.images().get(i).isKeyLeftOut()) {
				problems.add(new ImportProblem(file, 0, "", messages.text("keyLeftOut", all.get(i).index())));
			}
		}
		return new MasterFile(file, contents.format(), contents.inside(), contents.medium(), contents.part(),
				contents.parts(), systems, all.size() - systems.size(), problems);
	}
}
