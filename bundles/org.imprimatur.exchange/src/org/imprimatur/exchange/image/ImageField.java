package org.imprimatur.exchange.image;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A fact as the formats write it.
 *
 * <p>
 * Labels are those of wiminfo, DISM (English, Japanese) and Get-WindowsImage, without blanks and in lower case.
 */
enum ImageField {

	INDEX(null, "index", "imageindex", "インデックス"),
	NAME("NAME", "name", "imagename", "名前"),
	DESCRIPTION("DESCRIPTION", "description", "imagedescription", "説明"),
	EDITION("WINDOWS/EDITIONID", "edition", "editionid", "エディション", "エディションid"),
	INSTALLATION("WINDOWS/INSTALLATIONTYPE", "installation", "installationtype", "インストール", "インストールの種類"),
	LANGUAGES("WINDOWS/LANGUAGES/LANGUAGE", "languages", "言語"),
	DEFAULT_LANGUAGE("WINDOWS/LANGUAGES/DEFAULT", "defaultlanguage", "既定の言語"),
	VERSION(null, "version", "バージョン"),
	MAJOR("WINDOWS/VERSION/MAJOR", "majorversion"),
	MINOR("WINDOWS/VERSION/MINOR", "minorversion"),
	BUILD("WINDOWS/VERSION/BUILD", "build"),
	SERVICE_PACK_BUILD("WINDOWS/VERSION/SPBUILD", "servicepackbuild", "spbuild", "servicepackビルド", "サービスパックビルド"),
	ARCHITECTURE("WINDOWS/ARCH", "architecture", "アーキテクチャ", "アーキテクチャー"),
	PRODUCT_NAME("WINDOWS/PRODUCTNAME", "productname", "製品名"),
	SIZE("TOTALBYTES", "size", "imagesize", "totalbytes", "サイズ"),
	CREATED(null, "creationtime"),
	CREATED_HIGH("CREATIONTIME/HIGHPART"),
	CREATED_LOW("CREATIONTIME/LOWPART");

	private static final Map<String, ImageField> BY_PATH = new HashMap<>();
	private static final Map<String, ImageField> BY_LABEL = new HashMap<>();

	static {
		for (ImageField field : values()) {
			BY_PATH.put(field.path, field);
			field.labels.forEach(label -> BY_LABEL.put(label, field));
		}
		BY_PATH.remove(null);
	}

	private final String path;
	private final List<String> labels;

	ImageField(String path, String... labels) {
		this.path = path;
		this.labels = List.of(labels);
	}

	/** The field of an element below IMAGE, if it is one. */
	static Optional<ImageField> ofPath(String path) {
		return Optional.ofNullable(BY_PATH.get(path));
	}

	/** The field that a printed text calls by that label, if it is one. */
	static Optional<ImageField> ofLabel(String label) {
		return Optional.ofNullable(BY_LABEL.get(key(label)));
	}

	/** A label as they are compared. */
	static String key(String label) {
		String plain = Normalizer.normalize(label, Normalizer.Form.NFKC);
		return plain.replaceAll("[\\s\\uFEFF]+", "").toLowerCase(Locale.ROOT);
	}
}
