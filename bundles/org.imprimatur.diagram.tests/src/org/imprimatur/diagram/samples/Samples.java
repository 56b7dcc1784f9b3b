package org.imprimatur.diagram.samples;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.imprimatur.diagram.Badge;
import org.imprimatur.diagram.Badge.Corner;
import org.imprimatur.diagram.Connection;
import org.imprimatur.diagram.ConnectionStyle;
import org.imprimatur.diagram.ConnectionStyle.Arrow;
import org.imprimatur.diagram.Dash;
import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.Figure;
import org.imprimatur.diagram.Figure.Arrangement;
import org.imprimatur.diagram.FigureStyle;
import org.imprimatur.diagram.FigureStyle.Outline;
import org.imprimatur.diagram.LegendEntry;
import org.imprimatur.diagram.Table;

/** Sample drawings and tables, of the kinds the product draws. */
public final class Samples {

	private static final ConnectionStyle GRANTED = Styles.edge(Styles.BLUE, Dash.SOLID, Arrow.FILLED);
	private static final ConnectionStyle BUILT = Styles.edge(Styles.LINE, Dash.DASH, Arrow.OPEN);
	private static final ConnectionStyle DEPLOYS = Styles.edge(Styles.LINE, Dash.SOLID, Arrow.FILLED);

	private Samples() {
	}

	/** A figure without children and badges. */
	public static Figure node(String id, int rank, String label, FigureStyle style) {
		return new Figure(id, "node", rank, null, label, "Tooltip of " + id, style, Arrangement.NONE,
				OptionalInt.empty(), List.of(),
				List.of());
	}

	/** A figure with children. */
	public static Figure container(String id, int rank, String label, Arrangement arrangement, List<Figure> children) {
		return new Figure(id, "container", rank, null, label, "", Styles.card(Styles.LANE, Styles.LINE), arrangement,
				OptionalInt.empty(), children, List.of());
	}

	private static URL image(String name) {
		return Samples.class.getResource(name + ".svg");
	}

	private static Figure verdict(Figure figure, int index) {
		String image = switch (index % 5) {
		case 1 -> "confirm";
		case 3 -> "error";
		default -> "ok";
		};
		return new Figure(figure.id(), figure.mapping(), figure.rank(), figure.element(), figure.label(),
				figure.tooltip(),
				Styles.verdict(index), figure.arrangement(), figure.size(), figure.children(),
				List.of(new Badge(image, image(image), Corner.NORTH_EAST, "Verdict: " + image)));
	}

	/** An edge. */
	public static Connection edge(Figure source, Figure target, String label, ConnectionStyle style) {
		return new Connection(source.id() + ">" + target.id(), "edge", null, source, target, label, "", style);
	}

	/** Two agreements, four images, three waves with three deployments each, eight groups. */
	public static Drawing plan() {
		List<Figure> agreements = List.of(
				node("a1", 0, "Enterprise Agreement 8412\nWindows 11 Enterprise E3, 1,240 seats",
				Styles.card(Styles.NEUTRAL, Styles.LINE)),
				node("a2", 0, "MPSA 0045 Nagoya", Styles.card(Styles.NEUTRAL, Styles.LINE)));
		List<Figure> images = IntStream.range(0, 4).mapToObj(i -> node("i" + i, 1,
				"Office master " + (i + 1) + "\nWindows 11 " + (i % 2 == 0 ? "Pro" : "Enterprise") + " 24H2, ja-JP",
				Styles.card(Styles.NEUTRAL, Styles.LINE)))
				.toList();
		List<Figure> waves = new ArrayList<>();
		List<Figure> deployments = new ArrayList<>();
		for (int wave = 0; wave < 3; wave++) {
			List<Figure> inside = new ArrayList<>();
			for (int i = 0; i < 3; i++) {
				int index = wave * 3 + i;
				inside.add(verdict(node("d" + index, 0, List.of("Office master onto Nagoya", "Sales laptops",
						"Kiosks at the head office and in the branches")
						.get(i) + "\n" + (index + 1) * 37 + " devices", null), index));
			}
			deployments.addAll(inside);
			waves.add(container("w" + wave, 2, "Wave " + (wave + 1) + " – 2026-" + (10 + wave) + "-01",
					Arrangement.FREE, inside));
		}
		List<Figure> groups = IntStream.range(0, 8)
				.mapToObj(i -> node("g" + i, 3, "Group " + (char) ('A' + i) + "\n" + (i + 2) * 61
				+ " devices, OEM Windows 11 Pro", Styles.card(Styles.NEUTRAL, Styles.LINE)))
				.toList();
		List<Connection> edges = new ArrayList<>();
		for (int i = 0; i < 4; i++)
			edges.add(edge(agreements.get(i / 3), images.get(i), i == 0 ? "granted by" : "", GRANTED));
		for (int i = 0; i < 9; i++) {
			edges.add(edge(deployments.get(i), images.get(i % 4), i == 0 ? "deploys" : "", DEPLOYS));
			edges.add(edge(deployments.get(i), groups.get(i * 8 / 9), "", DEPLOYS));
		}
		List<Figure> figures = new ArrayList<>(agreements);
		figures.addAll(images);
		figures.addAll(waves);
		figures.addAll(groups);
		return new Drawing("Deployment plan – Enterprise rollout",
				"Which agreement grants which image, which wave deploys it onto which devices, "
				+ "and whether that is allowed as of the plan's dates.", figures, edges, legend());
	}

	private static List<LegendEntry> legend() {
		return List.of(new LegendEntry.OfFigure("Allowed", Styles.verdict(0)),
				new LegendEntry.OfFigure("To be confirmed", Styles.verdict(1)),
				new LegendEntry.OfFigure("Not allowed", Styles.verdict(3)),
				new LegendEntry.OfConnection("granted by", GRANTED),
				new LegendEntry.OfConnection("built from", BUILT), new LegendEntry.OfConnection("deploys", DEPLOYS),
				new LegendEntry.OfBadge("Error", image("error")), new LegendEntry.OfBadge("Confirm", image("confirm")));
	}

	/** Media, masters and images built from them; one rank. */
	public static Drawing lineage() {
		List<Figure> figures = new ArrayList<>();
		List<Connection> edges = new ArrayList<>();
		Figure media = node("m", 0, "Volume media\nWindows 11 Enterprise 24H2",
				Styles.shape(Outline.ELLIPSE, Styles.NEUTRAL, Styles.LINE));
		Figure retail = node("r", 0, "Retail media\nWindows 11 Home",
				Styles.shape(Outline.NOTE, Styles.CONFIRM, Styles.CONFIRM_LINE));
		figures.add(media);
		figures.add(retail);
		for (int i = 0; i < 3; i++) {
			Figure master = verdict(node("master" + i, 0, "Master " + (i + 1) + "\nPro, ja-JP", null), i);
			figures.add(master);
			edges.add(edge(i == 2 ? retail : media, master, "built from", BUILT));
			for (int j = 0; j < 2 + i; j++) {
				Figure custom = verdict(node("c" + i + j, 0,
						"Customised image " + (i + 1) + "." + (j + 1) + "\nEnterprise, en-US", null), i + j);
				figures.add(custom);
				edges.add(edge(master, custom, j == 0 ? "edition changes" : "", BUILT));
			}
		}
		Figure gate = node("gate", 0, "Same identity?", Styles.shape(Outline.LOZENGE, Styles.NEUTRAL, Styles.LINE));
		figures.add(gate);
		edges.add(edge(figures.get(3), gate, "", BUILT));
		return new Drawing("Image lineage – Enterprise rollout", "Where each image comes from.", figures, edges,
				legend());
	}

	/** Five sites of four departments with profiles sized by count. */
	public static Drawing fleet() {
		List<Figure> sites = new ArrayList<>();
		for (int s = 0; s < 5; s++) {
			List<Figure> departments = new ArrayList<>();
			for (int d = 0; d < 4; d++) {
				List<Figure> profiles = new ArrayList<>();
				for (int p = 0; p < 1 + (s * 3 + d * 5) % 6; p++) {
					int count = 3 + (s * 37 + d * 101 + p * 53) % 240;
					String id = "p" + s + d + p;
					Figure node = verdict(node(id, 0, "Windows 11 Pro OEM\n" + count + " devices", null), s + d + p);
					profiles.add(new Figure(id, "profile", 0, null, node.label(), node.tooltip(), node.style(),
							Arrangement.NONE,
							OptionalInt.of(6 + (int) Math.round(Math.log(count) * 2)), List.of(), node.badges()));
				}
				departments.add(container("d" + s + d, 0,
						List.of("Sales", "Production", "Research", "Administration").get(d), Arrangement.FREE,
						profiles));
			}
			sites.add(container("s" + s, 0, List.of("Nagoya", "Tokyo", "Osaka", "Fukuoka", "Sapporo").get(s),
					Arrangement.FREE, departments));
		}
		return new Drawing("Fleet map – Enterprise rollout",
				"Licence profiles by site and department, sized by devices.", sites, List.of(), legend());
	}

	/** Two agreements that hold what they grant, with edges inside and from inside to media and keys. */
	public static Drawing rights() {
		List<Figure> figures = new ArrayList<>();
		List<Connection> edges = new ArrayList<>();
		List<Figure> media = IntStream.range(0, 3).mapToObj(i -> node("media" + i, 1,
				"Media " + (i + 1) + "\nvolume licensing portal", Styles.card(Styles.NEUTRAL, Styles.LINE)))
				.toList();
		for (int a = 0; a < 2; a++) {
			Figure programme = node("prog" + a, 0, "Programme " + (a + 1), Styles.card(Styles.NEUTRAL, Styles.BLUE));
			List<Figure> inside = new ArrayList<>(List.of(programme));
			for (int g = 0; g < 2 + a; g++) {
				Figure grant = verdict(node("grant" + a + g, 0,
						"Windows 11 Enterprise " + (g + 1) + "\n" + (g + 1) * 250 + " seats", null), a + g);
				inside.add(grant);
				edges.add(edge(programme, grant, g == 0 ? "grants" : "", GRANTED));
				edges.add(edge(grant, media.get((a + g) % 3), "", BUILT));
			}
			figures.add(container("agr" + a, 0, "Agreement " + (a + 1), Arrangement.FREE, inside));
		}
		figures.addAll(media);
		List<Figure> keys = List.of(node("k1", 0, "MAK …4F2XK", Styles.card(Styles.OK, Styles.OK_LINE)),
				node("k2", 0, "KMS …9QTRM", Styles.card(Styles.OK, Styles.OK_LINE)));
		Figure ring = container("keys", 2, "Keys", Arrangement.HORIZONTAL, keys);
		figures.add(ring);
		edges.add(edge(media.get(0), keys.get(0), "activated by", DEPLOYS));
		edges.add(edge(media.get(2), keys.get(1), "activated by", DEPLOYS));
		edges.add(edge(keys.get(0), keys.get(1), "", BUILT));
		return new Drawing("Rights map – Enterprise rollout", "What each agreement grants.", figures, edges, legend());
	}

	/** Like a plan, in Japanese. */
	public static Drawing japanese() {
		Figure agreement = node("a", 0, "エンタープライズ契約（第8412号）\nWindows 11 Enterprise、1,240シート",
				Styles.card(Styles.NEUTRAL, Styles.LINE));
		Figure image = node("i", 1, "標準マスターイメージ\nWindows 11 Pro 24H2、日本語", Styles.card(Styles.NEUTRAL, Styles.LINE));
		Figure one = verdict(node("d1", 0, "名古屋支店のデスクトップPCへの展開\n対象デバイス37台", null), 0);
		Figure two = verdict(node("d2", 0, "営業部ノートPCの再イメージング。エディションの確認が必要です\n対象デバイス120台", null), 1);
		Figure wave = container("w", 2, "第1ウェーブ　2026年10月1日", Arrangement.FREE, List.of(one, two));
		Figure group = node("g", 3, "名古屋支店", Styles.card(Styles.NEUTRAL, Styles.LINE));
		return new Drawing("展開計画 – 全社ロールアウト", "どの契約がどのイメージの利用を認め、どのウェーブでどのデバイスに展開するか。",
				List.of(agreement, image, wave, group),
				List.of(edge(agreement, image, "許諾", GRANTED), edge(one, image, "展開", DEPLOYS),
				edge(two, image, "展開", DEPLOYS),
						edge(one, group, "認証", GRANTED)),
				List.of(new LegendEntry.OfFigure("許可", Styles.verdict(0)),
						new LegendEntry.OfConnection("許諾", GRANTED)));
	}

	/** Six hundred figures of four ranks and as many edges. */
	public static Drawing stress(int size) {
		List<Figure> figures = IntStream.range(0, size).mapToObj(i -> node("n" + i, i * 4 / size, "Figure " + i,
				Styles.verdict(i))).toList();
		List<Connection> edges = new ArrayList<>();
		for (int i = 0; i < size * 3 / 4; i++)
			edges.add(edge(figures.get(i), figures.get(i + size / 4), "", DEPLOYS));
		return new Drawing("Stress", "Many figures.", figures, edges, legend());
	}

	/** Twenty lines, eight columns. */
	public static Table table() {
		List<Table.Head> columns = IntStream.range(0, 8)
				.mapToObj(i -> new Table.Head("column", null, "OEM Windows 11 " + List.of("Home", "Pro").get(i % 2)
				+ " ja-JP, HP ProDesk " + (400 + 100 * i), "", new Table.Look(Styles.NEUTRAL, Styles.BOLD))).toList();
		List<Table.Line> lines = IntStream.range(0, 20).mapToObj(line -> new Table.Line(
				new Table.Head("line", null, (line % 4 == 0 ? "Image " : "Variant ") + line, "",
				new Table.Look(Styles.NEUTRAL, Styles.BOLD)), line % 4 == 0 ? 0 : 1,
				IntStream.range(0, 8).mapToObj(column -> cell(line * 3 + column * 7)).toList())).toList();
		return new Table("Compatibility matrix – Enterprise rollout",
				"Which image may be deployed onto which licence profile.", columns, lines);
	}

	private static Table.Cell cell(int index) {
		return switch (index % 5) {
		case 1 -> new Table.Cell("Confirm\nRIM-204", "Ask the manufacturer",
				new Table.Look(Styles.CONFIRM, Styles.PLAIN));
		case 3 -> new Table.Cell("Not allowed\nRIM-203", "The image is Pro, but the devices are licensed for Home.",
				new Table.Look(Styles.ERROR, Styles.BOLD));
		default -> new Table.Cell("Allowed", "", new Table.Look(Styles.OK, Styles.PLAIN));
		};
	}
}
