package org.imprimatur.exchange.snipeit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importer;
import org.imprimatur.exchange.Sample;
import org.imprimatur.exchange.table.HeaderNames;

/** Reads Snipe-IT's assets and licences as CSV: its lists and reports, and what its import takes. */
public final class SnipeItImporter implements Importer {

	/** The format's short name. */
	public static final String ID = "snipe-it";

	static final HeaderNames<AssetColumn> ASSETS = new HeaderNames<>(AssetColumn.class, "assets");
	static final HeaderNames<LicenceColumn> LICENCES = new HeaderNames<>(LicenceColumn.class, "licences");

	/** Columns that a list of assets has beside the tag; a fleet file has none of them. */
	private static final Set<AssetColumn> ASSET_MARKS = Set.of(AssetColumn.CATEGORY, AssetColumn.STATUS,
			AssetColumn.COMPANY, AssetColumn.CHECKED_OUT_TO, AssetColumn.MODEL_NUMBER, AssetColumn.SUPPLIER,
			AssetColumn.PURCHASE_COST, AssetColumn.WARRANTY, AssetColumn.NOTES);
	private static final int ENOUGH = 2;

	@Override
	public String id() {
		return ID;
	}

	@Override
	public boolean recognises(Sample sample) {
		return isLicences(sample) || isAssets(sample);
	}

	/** Whether a file is a list of licences, which may be assigned to assets. */
	static boolean isLicences(Sample sample) {
		Set<LicenceColumn> found = LICENCES.columnsOf(sample.csv());
		boolean named = found.contains(LicenceColumn.NAME) || found.contains(LicenceColumn.LIST_NAME);
		return named && found.contains(LicenceColumn.SEATS)
				&& Stream.of(LicenceColumn.REASSIGNABLE, LicenceColumn.MAINTAINED, LicenceColumn.EXPIRATION_DATE,
						LicenceColumn.AVAILABLE, LicenceColumn.LICENSED_TO).anyMatch(found::contains);
	}

	private static boolean isAssets(Sample sample) {
		Set<AssetColumn> found = ASSETS.columnsOf(sample.csv());
		return found.contains(AssetColumn.ASSET_TAG) && found.stream().filter(ASSET_MARKS::contains).count() >= ENOUGH;
	}

	@Override
	public ImportResult read(List<Path> files, ImportContext context) throws IOException {
		return new SnipeItImport(context).read(files);
	}
}
