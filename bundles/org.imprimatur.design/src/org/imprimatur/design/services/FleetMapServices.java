package org.imprimatur.design.services;

import static org.imprimatur.design.view.Wording.line;
import static org.imprimatur.design.view.Wording.lines;

import java.util.List;

import org.imprimatur.design.view.EstateView;
import org.imprimatur.design.view.FleetMap;
import org.imprimatur.design.view.Wording;
import org.imprimatur.model.Device;
import org.imprimatur.model.Estate;
import org.imprimatur.validation.rule.Labels;

/** What the fleet map shows. A place, and a stock of equal licences in it, is stood for by one of its devices. */
public final class FleetMapServices {

	/** Width and height of the smallest and the largest stock, in tens of pixels. */
	private static final int SMALLEST = 7;
	private static final int LARGEST = 15;

	/** Title of the diagram. */
	public String fleetTitle(Estate self) {
		return Wording.of(self).text("title.fleet", Labels.name(self));
	}

	/** Devices that stand for the sites. */
	public List<Device> sites(Estate self) {
		return EstateView.of(self).fleetMap().sites().stream().map(FleetMap.Place::device).toList();
	}

	/** Devices that stand for the departments of a site. */
	public List<Device> departments(Device self) {
		return map(self).site(self).parts().stream().map(FleetMap.Place::device).toList();
	}

	/** Devices that stand for the licences in a department. */
	public List<Device> stocks(Device self) {
		return map(self).department(self).stocks().stream().map(FleetMap.Stock::device).toList();
	}

	private static FleetMap map(Device device) {
		return EstateView.of(device).fleetMap();
	}

	/** Name of a site and number of its devices. */
	public String siteLabel(Device self) {
		return placeLabel(map(self).site(self), "site.none", Wording.of(self));
	}

	/** Name of a department and number of its devices. */
	public String departmentLabel(Device self) {
		return placeLabel(map(self).department(self), "department.none", Wording.of(self));
	}

	private static String placeLabel(FleetMap.Place place, String unnamed, Wording wording) {
		return line(place.name().isEmpty() ? wording.text(unnamed) : place.name(), rest(place.rest(), wording),
				wording.devices(place.devices()));
	}

	private static String rest(int rest, Wording wording) {
		return rest == 0 ? "" : wording.text("more", rest);
	}

	/** Number of devices and their licence. */
	public String stockLabel(Device self) {
		Wording wording = Wording.of(self);
		FleetMap.Stock stock = map(self).stock(self);
		return lines(wording.number(stock.devices()),
				wording.licence(stock.licence()),
				rest(stock.rest(), wording));
	}

	/** Width and height in tens of pixels: the area grows with the number of devices. */
	public int stockSize(Device self) {
		FleetMap map = map(self);
		double share = Math.sqrt((double) map.stock(self).devices() / map.largestStock());
		return SMALLEST + (int) Math.round((LARGEST - SMALLEST) * share);
	}
}
