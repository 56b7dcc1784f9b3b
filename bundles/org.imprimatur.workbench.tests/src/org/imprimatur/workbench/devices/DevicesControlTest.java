package org.imprimatur.workbench.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.io.Progress;
import org.imprimatur.workbench.devices.DeviceQuery.Sort;
import org.imprimatur.workbench.wizards.WizardDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Shows, filters, sorts, edits and plans devices in a real window. */
class DevicesControlTest {

	private static final int SOME = 5_000;
	private static final int MANY = 1_000_000;

	private final Shell shell = new Shell(Display.getDefault());
	private Fleets host;
	private DevicesControl devices;

	private void show(int count) {
		host = new Fleets(count);
		shell.setLayout(new FillLayout());
		shell.setSize(1400, 800);
		devices = new DevicesControl(shell, host, new PreferenceStore());
		shell.layout();
		shell.open();
		answered();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void until(BooleanSupplier condition) {
		Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
		while (!condition.getAsBoolean()) {
			assertThat(Instant.now()).isBefore(deadline);
			if (!shell.getDisplay().readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	private void answered() {
		until(() -> Job.getJobManager().find(QueryJob.FAMILY).length == 0);
		while (shell.getDisplay().readAndDispatch()) {
			// until all is shown
		}
	}

	private List<Device> all() {
		return host.estate().getFleets().getFirst().getDevices();
	}

	private List<Device> shown() {
		QueryJob.Shown shown = devices.table().shown();
		return IntStream.of(shown.order()).mapToObj(shown.rows()::device).toList();
	}

	private List<Device> expected(Predicate<Device> filter) {
		return all().stream().filter(filter).toList();
	}

	private void sortBy(int column) {
		devices.table().control().getColumn(column).notifyListeners(SWT.Selection, new Event());
		answered();
	}

	@Test
	void rowsAreTheFleet() {
		show(SOME);
		assertThat(shown()).isEqualTo(all());
		int serial = devices.table().columns().indexOf(DeviceColumn.SERIAL) + 1;
		assertThat(devices.table().control().getItem(3).getText(serial)).isEqualTo(all().get(3).getSerial());
		assertThat(devices.table().control().getItem(3).getText(0)).isNotBlank();
	}

	@Test
	void aTextIsFoundInAllColumnsShown() {
		show(SOME);
		for (String text : List.of("sendai", "sn123", "EN-us", "no such thing")) {
			devices.chips().text().setText(text);
			until(() -> shown().equals(expected(device -> devices.table().columns().stream()
					.anyMatch(column -> column.get(device).toLowerCase().contains(text.toLowerCase())))));
			answered();
			assertThat(devices.table().control().getItemCount()).isBetween(Math.min(1, shown().size()), 200);
		}
	}

	@ParameterizedTest
	@CsvSource({ "0, 1, site, Kobe", "2, 2, site, Kobe", "2, 1, site, ''", "3, 1, licence_channel, oem",
			"1, 1, licence_channel, oem" })
	void chipsNarrowDown(int chip, int choice, String column, String value) {
		show(SOME);
		Combo combo = combos().get(chip);
		combo.select(choice);
		combo.notifyListeners(SWT.Selection, new Event());
		answered();
		assertThat(shown()).isEqualTo(
				expected(device -> DeviceColumn.ofHeader(column).orElseThrow().get(device).equals(value)));
	}

	private List<Combo> combos() {
		return Arrays.stream(devices.chips().control().getChildren()).filter(Composite.class::isInstance)
				.flatMap(both -> Arrays.stream(((Composite) both).getChildren())).filter(Combo.class::isInstance)
				.map(Combo.class::cast).toList();
	}

	@ParameterizedTest
	@EnumSource(names = { "SERIAL", "SITE", "LICENCE_LANGUAGE", "NAME", "LAST_SEEN" })
	void ordersAreThoseOfAReference(DeviceColumn column) {
		host = new Fleets(SOME);
		DeviceRows rows = host.read(() -> DeviceRows.of(host.estate(), host.survey()));
		Comparator<Device> order = Comparator.comparing(column::get);
		for (boolean descending : new boolean[] { false, true }) {
			int[] found = RowOrder.of(rows, DeviceQuery.all(List.of(column)).withSort(Optional.of(
					new Sort(Optional.of(column), descending))), () -> false).orElseThrow();
			assertThat(IntStream.of(found).mapToObj(rows::device))
					.containsExactlyElementsOf(all().stream().sorted(descending ? order.reversed() : order).toList());
		}
	}

	@Test
	void aHeaderSortsAndSortsTheOtherWayRound() {
		show(SOME);
		int serial = devices.table().columns().indexOf(DeviceColumn.SERIAL) + 1;
		sortBy(serial);
		Comparator<Device> order = Comparator.comparing(Device::getSerial);
		assertThat(shown()).isEqualTo(all().stream().sorted(order).toList());
		sortBy(serial);
		assertThat(shown()).isEqualTo(all().stream().sorted(order.reversed()).toList());
	}

	@Test
	void aColumnIsSetForAllSelectedAndTakenBackAtOnce() {
		show(SOME);
		devices.table().selectAll();
		List<Device> selected = devices.selection();
		assertThat(selected).hasSize(SOME);
		List<String> before = all().stream().map(DeviceColumn.SITE::get).toList();
		BulkEdit edit = new BulkEdit(DeviceColumn.SITE, "Kobe", selected);
		assertThat(edit.changes(Progress.NONE)).isEqualTo(before.stream().filter(site -> !site.equals("Kobe")).count());
		devices.actions().edit(edit);
		assertThat(all()).allMatch(device -> DeviceColumn.SITE.get(device).equals("Kobe"));
		host.undo();
		assertThat(all().stream().map(DeviceColumn.SITE::get).toList()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "ARCHITECTURE, x64, true", "ARCHITECTURE, x65, false", "LAST_SEEN, 2026-12-01, true",
			"LAST_SEEN, yesterday, false", "SITE, anywhere, true" })
	void whatDoesNotFitAColumnIsRefused(DeviceColumn column, String value, boolean fits) {
		assertThat(new BulkEdit(column, value, List.of()).problem().isEmpty()).isEqualTo(fits);
	}

	@Test
	void aCellOfTheDetailsIsEdited() {
		show(20);
		devices.select(all().get(7));
		Text name = (Text) devices.details().field(DeviceColumn.NAME);
		assertThat(name.getText()).isEqualTo("PC-7");
		name.setText("Renamed");
		name.notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(all().get(7).getName()).isEqualTo("Renamed");
		host.undo();
		assertThat(all().get(7).getName()).isEqualTo("PC-7");
	}

	@Test
	void anEditThatIsStoppedChangesNothing() {
		show(SOME);
		devices.table().selectAll();
		List<String> before = all().stream().map(DeviceColumn.SITE::get).toList();
		BulkEdit edit = new BulkEdit(DeviceColumn.SITE, "Kobe", devices.selection());
		assertThatThrownBy(() -> edit.apply(host, stoppingAfter(3))).isInstanceOf(CancellationException.class);
		assertThat(all().stream().map(DeviceColumn.SITE::get).toList()).isEqualTo(before);
	}

	private static Progress stoppingAfter(int reports) {
		AtomicInteger heard = new AtomicInteger();
		return new Progress() {
			@Override
			public void advanced(long done, long total) {
				// nobody looks
			}

			@Override
			public boolean isCancelled() {
				return heard.incrementAndGet() > reports;
			}
		};
	}

	@Test
	void theDialogTellsHowManyDevicesChange() throws Exception {
		show(SOME);
		devices.table().selectAll();
		BulkEditDialog dialog = new BulkEditDialog(shell, devices.selection());
		dialog.setBlockOnOpen(false);
		dialog.open();
		dialog.choose(DeviceColumn.SITE, "Kobe");
		long changes = all().stream().filter(device -> !DeviceColumn.SITE.get(device).equals("Kobe")).count();
		until(() -> dialog.getMessage().contains(AnswersText.number(changes)));
		WizardDriver.photograph("bulk-edit");
		dialog.choose(DeviceColumn.ARCHITECTURE, "x65");
		assertThat(dialog.getShell().getDefaultButton().isEnabled()).isFalse();
		dialog.choose(DeviceColumn.SITE, "Kobe");
		until(() -> dialog.getShell().getDefaultButton().isEnabled());
		dialog.close();
		devices.actions().edit(dialog.edit());
		assertThat(all()).allMatch(device -> DeviceColumn.SITE.get(device).equals("Kobe"));
	}

	@Test
	void whatMayGoOntoDevicesIsAnswered() throws Exception {
		show(SOME);
		String answer = devices.actions().answer(all().subList(0, 12)).orElseThrow();
		assertThat(answer).contains("Master").contains("RIM-204");
		AnswerDialog dialog = new AnswerDialog(shell, Messages.answersTitle, answer);
		dialog.setBlockOnOpen(false);
		dialog.open();
		WizardDriver.photograph("what-if");
		dialog.close();
	}

	@Test
	void rowsAreExportedWithoutFormulas(@TempDir Path folder) throws Exception {
		show(20);
		host.edit("Formula", () -> all().get(2).setName("=1+1"));
		devices.refresh();
		answered();
		Path file = folder.resolve("rows.csv");
		devices.actions().export(file);
		List<String> lines = Files.readAllLines(file);
		assertThat(lines).hasSize(21);
		assertThat(lines.getFirst()).startsWith("serial,name,");
		assertThat(lines.get(3)).contains(",'=1+1,");
	}

	@Test
	void anExportThatIsStoppedLeavesTheFileAsItWas(@TempDir Path folder) throws Exception {
		show(SOME);
		Path file = Files.writeString(folder.resolve("rows.csv"), "as it was");
		RowText rows = new RowText(devices.table().shown(), devices.table().columns());
		assertThatThrownBy(() -> rows.export(file, stoppingAfter(2))).isInstanceOf(CancellationException.class);
		assertThat(file).hasContent("as it was");
		assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
	}

	@Test
	void keysGoOverAllRows() {
		show(SOME);
		Event end = new Event();
		end.keyCode = SWT.END;
		devices.table().control().notifyListeners(SWT.KeyDown, end);
		assertThat(devices.selection()).containsExactly(all().getLast());
		Event home = new Event();
		home.keyCode = SWT.HOME;
		devices.table().control().notifyListeners(SWT.KeyDown, home);
		assertThat(devices.selection()).containsExactly(all().getFirst());
	}

	@Test
	void rowsAreCopiedForSpreadsheets() {
		show(20);
		String text = new RowText(devices.table().shown(), List.of(DeviceColumn.SERIAL, DeviceColumn.SITE))
				.tabbed(new int[] { 1 });
		assertThat(text.lines()).hasSize(2).last().asString().endsWith("\t" + all().get(1).getSerial() + "\tKobe");
	}

	@Test
	@EnabledIfSystemProperty(named = "imprimatur.screens", matches = ".+")
	void looks() throws Exception {
		show(SOME);
		devices.select(all().get(7));
		answered();
		Thread.sleep(300);
		answered();
		new ProcessBuilder("import", "-window", "root", System.getProperty("imprimatur.screens") + "/devices.png")
				.inheritIO().start().waitFor();
	}

	/** The table is asked while a million devices are sorted: what it had stays, and no query runs in the UI thread. */
	@Test
	void aMillionDevicesAreSortedAndFilteredBehindTheWindow() {
		show(MANY);
		int serial = devices.table().columns().indexOf(DeviceColumn.SERIAL) + 1;
		long start = System.nanoTime();
		devices.table().control().getColumn(serial).notifyListeners(SWT.Selection, new Event());
		long returned = System.nanoTime();
		assertThat(shown().getFirst()).isSameAs(all().getFirst());
		assertThat(devices.table().control().getItemCount()).isBetween(1, 200);
		answered();
		long sorted = System.nanoTime();
		assertThat(devices.table().shown().order()).hasSize(MANY);
		devices.chips().text().setText("SN12345");
		until(() -> devices.table().shown().order().length < MANY);
		long filtered = System.nanoTime();
		devices.chips().text().setText("");
		until(() -> devices.table().shown().order().length == MANY);
		long selecting = System.nanoTime();
		devices.table().selectAll();
		assertThat(devices.selection()).hasSize(MANY);
		System.out.printf("1M devices: click %d ms, sorted %d ms, filtered %d ms, select all %d ms%n",
				(returned - start) / 1_000_000, (sorted - returned) / 1_000_000, (filtered - sorted) / 1_000_000,
				(System.nanoTime() - selecting) / 1_000_000);
	}
}
