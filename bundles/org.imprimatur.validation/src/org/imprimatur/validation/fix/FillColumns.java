package org.imprimatur.validation.fix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.imprimatur.model.Device;
import org.imprimatur.model.Image;
import org.imprimatur.model.Product;
import org.imprimatur.model.fleet.DeviceColumn;

/** Asks for the values of columns, which are the arguments, and records them of all devices concerned. */
final class FillColumns implements FixMaker {

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		return Stream.of(fix(at, entry.id(),
				entry.arguments().stream().map(DeviceColumn::ofHeader).flatMap(Optional::stream).toList()));
	}

	static QuickFix fix(FixCase at, String id, List<DeviceColumn> columns) {
		List<Field> fields = columns.stream().map(column -> field(column, at)).toList();
		return QuickFix.ofFleet(id, at.finding().element(), List.of(),
				List.of(at.finding().devices().size(), columns.stream().map(DeviceColumn::header).toList()), fields,
				(scene, answers) -> {
					List<Device> devices = scene.devices(at.finding().devices());
					columns.forEach(column -> answers.text(column.header())
							.ifPresent(text -> devices.forEach(device -> column.set(device, text))));
				});
	}

	private static Field field(DeviceColumn column, FixCase at) {
		if (column.vocabulary().isEmpty()) {
			return Field.of(column.header(), FieldType.TEXT, true, initial(column, at));
		}
		List<Choice> words = column.vocabulary().stream().filter(word -> !word.equals("unknown")).sorted()
				.map(word -> new Choice(word, word)).toList();
		return new Field(column.header(), FieldType.CHOICE, true, "", words);
	}

	/** What the image carries, which is what the devices should be licensed for. */
	private static String initial(DeviceColumn column, FixCase at) {
		Optional<Image> image = at.image();
		Optional<Product> product = image.map(Image::getProduct);
		return switch (column) {
		case LICENCE_VERSION, OFFICE_VERSION -> product.map(Product::getVersion).orElse("");
		case LICENCE_EDITION, OFFICE_EDITION -> product.map(Product::getEdition).orElse("");
		case LICENCE_LANGUAGE, OFFICE_LANGUAGE -> image.map(Image::getLanguage).orElse("");
		case FACTORY_IMAGE -> image.map(Image::getId).orElse("");
		case MANUFACTURER -> image.map(Image::getManufacturer).map(maker -> maker.getName()).orElse("");
		default -> "";
		};
	}
}
