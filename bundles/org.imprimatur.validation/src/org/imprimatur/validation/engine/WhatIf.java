package org.imprimatur.validation.engine;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.Finding;

/**
 * Tells what would be found if an estate were edited, without touching it: edits are tried on a copy and taken back.
 * The fleets are sorted once and not copied, so an edit may change anything but devices; see {@link #ofSample} for
 * those. It knows the estate as it was at the beginning.
 */
public final class WhatIf {

	private final EcoreUtil.Copier copies = new EcoreUtil.Copier();
	private final Map<EObject, EObject> originals = new IdentityHashMap<>();
	private final Examination examination;
	private final Changes changes;
	private final UndoLog log;
	private final Survey before;

	/** Copies and checks the estate. */
	public WhatIf(Estate estate, CheckOptions options) {
		this(estate, null, copy -> new Examination(copy, options));
	}

	/** Copies the estate with just these devices, so that an edit may change them too. */
	public static WhatIf ofSample(Estate estate, List<Device> devices, CheckOptions options) {
		return new WhatIf(estate, devices, copy -> new Examination(copy, options));
	}

	/** Shares the sorted fleets of a check. */
	WhatIf(Examination known) {
		this(known.estate(), null, copy -> new Examination(copy, known.options(), known.index()));
	}

	private WhatIf(Estate estate, List<Device> sample, Function<Estate, Examination> examine) {
		Estate copy = (Estate) copies.copy(estate);
		copies.copyReferences();
		Fleet fleet = ImprimaturFactory.eINSTANCE.createFleet();
		if (sample != null) {
			fleet.getDevices().addAll(copies.copyAll(sample));
			copy.getFleets().clear();
			copy.getFleets().add(fleet);
		}
		copies.forEach((original, copied) -> originals.put(copied, original));
		examination = examine.apply(copy);
		examination.examineAll();
		before = examination.survey();
		changes = new Changes(copy);
		log = new UndoLog(List.of(copy, fleet), changes::note);
	}

	/** What to edit in the place of an element of the estate; the element itself if it is none, such as a device. */
	@SuppressWarnings("unchecked")
	public <E extends EObject> E copy(E element) {
		return (E) copies.getOrDefault(element, element);
	}

	/** The element that was copied; the element itself if it came by an edit. */
	@SuppressWarnings("unchecked")
	public <E extends EObject> E original(E copy) {
		return (E) originals.getOrDefault(copy, copy);
	}

	/** How many devices the estate has. */
	public int size() {
		return examination.index().size();
	}

	/** The devices that a deployment of the estate reaches without any edit. */
	public DeviceSet reached(Deployment deployment) {
		return before.devices(copy(deployment));
	}

	/** The findings without any edit. They speak of copies. */
	public List<Finding> before() {
		return before.result().findings();
	}

	/** What was seen without any edit. It speaks of copies. */
	public Survey survey() {
		return before;
	}

	/** The findings after an edit of {@linkplain #copy copies}, which is taken back. They speak of copies. */
	public List<Finding> after(Runnable edit) {
		return surveyAfter(edit, survey -> survey.result().findings());
	}

	/**
	 * Asks what is seen after an edit of {@linkplain #copy copies}, which is taken back.
	 *
	 * @param question reads the survey, which must not be kept
	 */
	public <T> T surveyAfter(Runnable edit, Function<Survey, T> question) {
		try {
			edit.run();
			changes.applyTo(examination);
			return question.apply(examination.survey());
		} finally {
			log.undo();
		}
	}
}
