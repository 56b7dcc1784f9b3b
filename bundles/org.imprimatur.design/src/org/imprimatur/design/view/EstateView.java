package org.imprimatur.design.view;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.catalogue.CatalogueException;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.LiveCheck;
import org.imprimatur.validation.engine.Survey;

/**
 * What the representations show of an estate, kept with it and with its fleets. Whoever checks the estate anyway attaches
 * a view of that check; otherwise the first service that asks starts one of its own, which follows the estate.
 */
public final class EstateView extends AdapterImpl {

	private final Supplier<Survey> source;
	private final Locale locale;
	private State state;

	/** All that is derived from one survey. */
	private record State(Survey survey, Verdicts verdicts, Memo<FleetMap> fleetMap, Memo<Compatibility> compatibility) {
	}

	private EstateView(Supplier<Survey> source, Locale locale) {
		this.source = source;
		this.locale = locale;
	}

	/**
	 * Shows an estate by these checks from now on.
	 *
	 * @param source gives the newest survey; the same object as long as nothing changed
	 * @param locale the language of labels
	 */
	public static EstateView attach(Estate estate, Supplier<Survey> source, Locale locale) {
		EstateView view = new EstateView(source, locale);
		find(estate).ifPresent(EstateView::retire);
		view.joinTo(estate);
		return view;
	}

	private void retire() {
		if (source instanceof Following following) {
			following.check.close();
		}
	}

	private void joinTo(Estate estate) {
		replaceOn(estate);
		estate.getFleets().forEach(this::replaceOn);
	}

	private void replaceOn(Notifier notifier) {
		find(notifier).ifPresent(notifier.eAdapters()::remove);
		notifier.eAdapters().add(this);
	}

	/**
	 * The view of the estate that an element, or a device of one of its fleets, belongs to.
	 *
	 * @throws IllegalArgumentException when the element belongs to no estate that is shown
	 */
	public static EstateView of(EObject element) {
		EObject root = EcoreUtil.getRootContainer(element);
		return find(root).orElseGet(() -> switch (root) {
		case Estate estate -> follow(estate);
		case Fleet fleet -> throw new IllegalArgumentException("No plan that is shown refers to this fleet");
		default -> throw new IllegalArgumentException("Not part of a plan: " + element.eClass().getName());
		});
	}

	private static EstateView follow(Estate estate) {
		Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
		return attach(estate, new Following(new LiveCheck(estate, options(estate, locale))), locale);
	}

	/** Those of the plan's folder; the usual ones where the plan is in no file. */
	private static CheckOptions options(Estate estate, Locale locale) {
		URI place = estate.eResource() == null ? null : CommonPlugin.asLocalURI(estate.eResource().getURI());
		if (place == null || !place.isFile()) {
			return CheckOptions.on(LocalDate.now());
		}
		try {
			return CheckOptions.of(Path.of(place.toFileString()).toAbsolutePath().getParent(), LocalDate.now(), locale);
		} catch (IOException | CatalogueException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
	}

	/** The survey of a live check, taken anew when something changed. */
	private static final class Following implements Supplier<Survey> {
		private final LiveCheck check;
		private Survey survey;

		Following(LiveCheck check) {
			this.check = check;
			this.survey = check.survey();
		}

		@Override
		public Survey get() {
			if (check.isStale()) {
				check.refresh();
				survey = check.survey();
			}
			return survey;
		}
	}

	private static Optional<EstateView> find(Notifier notifier) {
		for (Adapter adapter : List.copyOf(notifier.eAdapters())) {
			if (adapter instanceof EstateView view) {
				return Optional.of(view);
			}
		}
		return Optional.empty();
	}

	private State state() {
		Survey survey = source.get();
		if (state == null || state.survey() != survey) {
			joinTo(survey.result().estate());
			Verdicts verdicts = new Verdicts(survey);
			state = new State(survey, verdicts, new Memo<>(() -> FleetMap.of(survey, verdicts)),
					new Memo<>(() -> new Compatibility(survey, verdicts)));
		}
		return state;
	}

	/** What was checked. */
	public Survey survey() {
		return state().survey();
	}

	/** The verdicts on elements. */
	public Verdicts verdicts() {
		return state().verdicts();
	}

	/** Where the devices stand. */
	public FleetMap fleetMap() {
		return state().fleetMap().get();
	}

	/** Which image may go onto which licence profile. */
	public Compatibility compatibility() {
		return state().compatibility().get();
	}

	/** The language of labels. */
	public Locale locale() {
		return locale;
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == EstateView.class;
	}
}
