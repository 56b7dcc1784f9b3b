package org.imprimatur.workbench.devices;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.validation.proposal.Names;
import org.imprimatur.validation.proposal.Verdict;
import org.imprimatur.validation.rule.Labels;

/** What narrows the devices down: a text, and a choice of group, verdict, site and licence. */
final class Chips {

	private static final int DELAY = 150;
	/** Choices offered at most: native lists of more take seconds to be laid out. */
	private static final int MOST = 200;
	private static final List<Optional<Verdict>> VERDICTS = Stream
			.concat(Stream.of(Optional.<Verdict>empty()), Stream.of(Verdict.values()).map(Optional::of)).toList();

	private final Composite bar;
	private final Text text;
	private final Combo group;
	private final Combo verdict;
	private final Combo site;
	private final Combo licence;
	private List<DeviceGroup> groups = List.of();
	private List<String> sites = List.of();
	private List<String> licences = List.of();
	private Runnable changed = () -> {
	};

	Chips(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.marginLeft = 0;
		bar.setLayout(layout);
		text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.filterHint);
		text.setLayoutData(new RowData(240, SWT.DEFAULT));
		Runnable later = () -> {
			if (!text.isDisposed()) {
				changed.run();
			}
		};
		text.addModifyListener(event -> text.getDisplay().timerExec(DELAY, later));
		group = combo(Messages.group);
		verdict = combo(Messages.verdict + ":"); //$NON-NLS-1$
		site = combo(Messages.site);
		licence = combo(Messages.licence);
		Names names = Names.of(Locale.getDefault());
		fill(verdict, Stream.concat(Stream.of(names.unplanned()), Stream.of(Verdict.values()).map(names::verdict)).toList());
	}

	/** Label and choice stay together where the bar breaks. */
	private Combo combo(String label) {
		Composite both = new Composite(bar, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(both);
		new Label(both, SWT.NONE).setText(label);
		Combo combo = new Combo(both, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().hint(120, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, event -> changed.run());
		return combo;
	}

	Composite control() {
		return bar;
	}

	Text text() {
		return text;
	}

	/** Calls back when something else is wanted. */
	void onChange(Runnable listener) {
		changed = listener;
	}

	/** Offers what the estate has now. */
	void offer(List<DeviceGroup> known, Collection<DeviceProfile> profiles) {
		groups = known.stream().limit(MOST).toList();
		Set<String> foundSites = new TreeSet<>();
		Set<String> foundLicences = new TreeSet<>();
		profiles.forEach(profile -> note(profile, foundSites, foundLicences));
		sites = foundSites.stream().limit(MOST).toList();
		licences = foundLicences.stream().limit(MOST).toList();
		fill(group, groups.stream().map(Labels::name).toList());
		fill(site, sites.stream().map(Chips::shown).toList());
		fill(licence, licences.stream().map(Chips::shown).toList());
		bar.requestLayout();
	}

	private static void note(DeviceProfile profile, Set<String> sites, Set<String> licences) {
		sites.add(profile.get(DeviceColumn.SITE));
		licences.add(RowFilter.licence(profile));
	}

	private static String shown(String value) {
		return value.isEmpty() ? Messages.unnamed : value;
	}

	private static void fill(Combo combo, List<String> values) {
		List<String> items = new ArrayList<>(List.of(Messages.all));
		items.addAll(values);
		if (items.equals(List.of(combo.getItems()))) {
			return;
		}
		String before = combo.getText();
		combo.setItems(items.toArray(String[]::new));
		combo.select(Math.max(0, items.indexOf(before)));
	}

	/** Wants all. */
	void clear() {
		text.setText(""); //$NON-NLS-1$
		Stream.of(group, verdict, site, licence).forEach(combo -> combo.select(0));
	}

	/** The query as it is chosen here. */
	DeviceQuery applyTo(DeviceQuery query) {
		return query.withText(text.getText()).withGroup(chosen(group, groups)).withSite(chosen(site, sites))
				.withLicence(chosen(licence, licences)).withVerdict(chosen(verdict, VERDICTS));
	}

	private static <V> Optional<V> chosen(Combo combo, List<V> values) {
		int place = combo.getSelectionIndex() - 1;
		return place < 0 || place >= values.size() ? Optional.empty() : Optional.of(values.get(place));
	}
}
