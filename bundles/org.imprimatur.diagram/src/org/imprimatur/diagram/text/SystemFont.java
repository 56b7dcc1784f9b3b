package org.imprimatur.diagram.text;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** The font of the machine that draws what {@link Typeface} lacks, Japanese above all. */
public final class SystemFont {

	/** Held here so that its level stays: FontBox warns of tables in fonts that nothing here reads. */
	private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

	static {
		FONTBOX.setLevel(Level.SEVERE);
	}

	/**
	 * Best first: file names in lower case of sans-serif fonts with Japanese, and the member of a collection to take.
	 */
	private static final List<Map.Entry<String, String>> KNOWN = List.of(
			Map.entry("notosanscjk-regular.ttc", "NotoSansCJKjp-Regular"),
			Map.entry("notosanscjkjp-regular.otf", ""), Map.entry("notosansjp-regular.ttf", ""),
			Map.entry("notosansjp-regular.otf", ""), Map.entry("notosansjp-vf.ttf", ""),
			Map.entry("yugothm.ttc", "YuGothic-Medium"), Map.entry("yugothr.ttc", "YuGothic-Regular"),
			Map.entry("meiryo.ttc", "Meiryo"), Map.entry("msgothic.ttc", "MS-PGothic"),
			Map.entry("ヒラギノ角ゴシック w3.ttc", "HiraginoSans-W3"), Map.entry("ipaexg.ttf", ""), Map.entry("ipagp.ttf", ""),
			Map.entry("ipag.ttf", ""), Map.entry("takaopgothic.ttf", ""), Map.entry("vl-pgothic-regular.ttf", ""),
			Map.entry("droidsansfallbackfull.ttf", ""), Map.entry("droidsansfallback.ttf", ""));

	private static Optional<SystemFont> found;

	private final OutlineFont font;

	private SystemFont(TrueTypeFont font) throws IOException {
		this.font = new OutlineFont(font);
	}

	/** The best of the fonts installed; empty if none has Japanese or none can be read. Looked for once. */
	public static synchronized Optional<SystemFont> find() {
		if (found == null)
			found = search();
		return found;
	}

	private static Optional<SystemFont> search() {
		Map<String, File> files = new HashMap<>();
		for (URI file : new FontFileFinder().find())
			files.putIfAbsent(new File(file).getName().toLowerCase(Locale.ROOT), new File(file));
		List<Map.Entry<String, String>> installed = new ArrayList<>(KNOWN);
		installed.removeIf(known -> !files.containsKey(known.getKey()));
		for (Map.Entry<String, String> known : installed) {
			try {
				return Optional.of(new SystemFont(open(files.get(known.getKey()), known.getValue())));
			} catch (IOException | RuntimeException unreadable) {
				continue;
			}
		}
		return Optional.empty();
	}

	/**
	 * The font in a file; of a collection, the first.
	 *
	 * @throws IOException when the file is missing or holds no TrueType or OpenType font
	 */
	public static SystemFont read(File file) throws IOException {
		try {
			String name = file.getName().toLowerCase(Locale.ROOT);
			return new SystemFont(name.endsWith(".ttc") || name.endsWith(".otc") ? first(file) : open(file, ""));
		} catch (RuntimeException e) {
			throw new IOException(e);
		}
	}

	private static TrueTypeFont first(File file) throws IOException {
		List<TrueTypeFont> fonts = new ArrayList<>();
		new TrueTypeCollection(file).processAllFonts(fonts::add);
		return fonts.getFirst();
	}

	private static TrueTypeFont open(File file, String member) throws IOException {
		if (!member.isEmpty()) {
			TrueTypeFont font = new TrueTypeCollection(file).getFontByName(member);
			if (font == null)
				throw new IOException(file + " lacks " + member);
			return font;
		}
		var bytes = new RandomAccessReadBufferedFile(file);
		return file.getName().toLowerCase(Locale.ROOT).endsWith(".otf") ? new OTFParser().parse(bytes) : new TTFParser().parse(bytes);
	}

	/** Its glyphs. */
	OutlineFont glyphs() {
		return font;
	}
}
