package org.imprimatur.model.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.model.Channel;
import org.imprimatur.model.Family;
import org.imprimatur.model.Portal;
import org.imprimatur.model.Programme;
import org.imprimatur.model.Servicing;

/**
 * Resolves the texts of plans and inventories into editions, releases, languages and the like. What it does not know,
 * or what a text leaves open, is empty and never guessed. Immutable and safe for use by several threads.
 */
public final class Catalogue {

	private static final Lazy<Catalogue> SHIPPED = new Lazy<>(() -> new Catalogue(List.of(CatalogueFile.shipped())));

	private final List<CatalogueFile> layers;
	private final Lazy<Releases> releases;
	private final Lazy<Builds> builds;
	private final Lazy<Editions> editions;
	private final Lazy<Captions> captions;
	private final Lazy<Languages> languages;
	private final Lazy<Programmes> programmes;
	private final Lazy<Activations> activations;
	private final Lazy<SetupKeys> setupKeys;
	private final Lazy<Channels> channels;

	private Catalogue(List<CatalogueFile> layers) {
		this.layers = layers;
		releases = new Lazy<>(() -> new Releases(layers));
		builds = new Lazy<>(() -> new Builds(layers, releases.get()));
		editions = new Lazy<>(() -> new Editions(layers, releases.get()));
		captions = new Lazy<>(() -> new Captions(editions.get(), releases.get(), builds.get()));
		languages = new Lazy<>(() -> new Languages(layers));
		programmes = new Lazy<>(() -> new Programmes(layers));
		activations = new Lazy<>(() -> new Activations(layers));
		setupKeys = new Lazy<>(() -> new SetupKeys(layers));
		channels = new Lazy<>(() -> new Channels(layers));
	}

	/** The catalogue that comes with Imprimatur. */
	public static Catalogue shipped() {
		return SHIPPED.get();
	}

	/**
	 * This catalogue with the entries of a file added. An entry replaces the one with the same id as a whole.
	 *
	 * @param file JSON in the layout of catalogue.schema.json
	 * @throws CatalogueException when the file cannot be read or an entry is wrong; this catalogue stays as it is
	 */
	public Catalogue extendedBy(Path file) throws CatalogueException {
		CatalogueFile layer = CatalogueFile.read(file);
		Catalogue extended = new Catalogue(Stream.concat(layers.stream(), Stream.of(layer)).toList());
		try {
			extended.readAll();
		} catch (InvalidEntryException e) {
			throw e.located();
		}
		return extended;
	}

	private void readAll() {
		Stream.of(captions, languages, programmes, activations, setupKeys, channels).forEach(Lazy::get);
		version();
	}

	/** The version of the shipped file, followed by those of the extensions after a plus sign each. */
	public String version() {
		return layers.stream().map(CatalogueFile::version).filter(version -> !version.isEmpty())
				.collect(Collectors.joining("+"));
	}

	/** All editions. */
	public List<Edition> editions() {
		return editions.get().all();
	}

	/** All releases. */
	public List<Release> releases() {
		return releases.get().all();
	}

	/** The tags of all languages listed. */
	public List<String> languages() {
		return languages.get().all();
	}

	/**
	 * The edition that a text names.
	 *
	 * @param family UNKNOWN to search all; bare names such as Home then mean Windows
	 * @param text   EditionID, name in any language listed, with or without family and release, or number of
	 *               OperatingSystemSKU
	 */
	public Optional<Edition> edition(Family family, String text) {
		return editions.get().find(family, text);
	}

	/**
	 * The release that a text names.
	 *
	 * @param family    UNKNOWN to search all
	 * @param servicing UNKNOWN to search all
	 * @param text      its id or the name of a product that contains it: 11, LTSC 2021, Windows Server 2012 R2 Standard
	 */
	public Optional<Release> release(Family family, Servicing servicing, String text) {
		return releases.get().find(family, servicing, text);
	}

	/**
	 * Whether terms that allow a downgrade to one of two prior versions lead from one release to the other.
	 *
	 * @param licensed the release that is licensed
	 * @param wanted   the older release that is to be used
	 */
	public boolean withinTwoPriorVersions(Release licensed, Release wanted) {
		return releases.get().versionsBetween(licensed, wanted).filter(count -> count == 1 || count == 2).isPresent();
	}

	/** The build of that number, if client and server do not share it; else ask with a family. */
	public Optional<Build> build(String number) {
		return build(Family.UNKNOWN, number);
	}

	/**
	 * The build of that number. A client's number that is not listed still tells its release: from 22000 on it is
	 * Windows 11, whatever a ProductName says.
	 *
	 * @param number 19045, 19045.3803 or 10.0.19045.3803
	 */
	public Optional<Build> build(Family family, String number) {
		return builds.get().find(family, number);
	}

	/** What the caption of an operating system says ("Microsoft Windows 11 Pro"). */
	public Optional<OsCaption> caption(String caption) {
		return captions.get().read(caption);
	}

	/** What the caption says, its release corrected by the build, which also tells the year of an LTSC release. */
	public Optional<OsCaption> caption(String caption, String build) {
		return captions.get().read(caption, build);
	}

	/**
	 * The canonical BCP 47 tag of a language; MUL for multi-language media.
	 *
	 * @param text a tag in any case, an LCID (1041, 0411, 0x0411), or an English or Japanese name
	 */
	public Optional<String> language(String text) {
		return languages.get().find(text);
	}

	/** What is known about a programme. */
	public ProgrammeTerms terms(Programme programme) {
		return programmes.get().terms(programme);
	}

	/** The last day on which media and keys could be fetched from a portal; empty while it is in service. */
	public Optional<LocalDate> lastDay(Portal portal) {
		return programmes.get().lastDay(portal);
	}

	/** The group of KMS host keys of that id (WS2022) or name. */
	public Optional<KmsHostGroup> kmsHostGroup(String text) {
		return activations.get().group(text);
	}

	/** The groups of KMS host keys that can be installed on a system such as WS2012R2. */
	public List<KmsHostGroup> kmsHostGroupsOn(String system) {
		return activations.get().groupsOn(system);
	}

	/** The numbers of activation. */
	public ActivationLimits limits() {
		return activations.get().limits();
	}

	/** Whether it is a setup key (GVLK) that Microsoft publishes, so that it is no secret. */
	public boolean isPublishedSetupKey(String key) {
		return setupKey(key).isPresent();
	}

	/** What a published setup key installs. */
	public Optional<SetupKey> setupKey(String key) {
		return setupKeys.get().find(key);
	}

	/** The channel that a description of a licence names ("Windows(R) Operating System, OEM_DM channel"). */
	public Optional<Channel> channel(String description) {
		return channels.get().ofDescription(description);
	}

	/** The channel that the product id of a Windows installation tells; only OEM ids do. */
	public Optional<Channel> channelOfProductId(String productId) {
		return channels.get().ofProductId(productId);
	}
}
