package org.hexi.hub.consignment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexi.hub.consignment.ConsignmentDraft;
import org.hexi.hub.consignment.model.DraftText;
import org.hexi.hub.consignment.model.DraftText.GoodsText;
import org.hexi.hub.consignment.model.DraftText.UnitText;

/** The form as text: read from the fields of a request, and changed by its buttons that add or remove a line. */
final class DraftForm {
    private DraftForm() {}

    static DraftText blank(String ownCode) {
        return new DraftText(ownCode, "", "", "", "", "", "", List.of(GoodsText.BLANK), List.of(UnitText.BLANK));
    }

    static DraftText of(HttpServletRequest form) {
        return new DraftText(
                text(form, "consignor"),
                text(form, "consignee"),
                text(form, "broker"),
                text(form, "from"),
                text(form, "to"),
                text(form, "ready"),
                text(form, "latestArrival"),
                goods(form),
                units(form));
    }

    /** @param act {@code addGoods}, {@code removeGoods:0}, {@code addUnit} or {@code removeUnit:0}; others change nothing */
    static DraftText after(DraftText draft, String act) {
        Optional<Integer> line = line(act);
        if (act.equals("addGoods") && draft.goods().size() < ConsignmentDraft.MAX_GOODS) {
            return draft.withGoods(with(draft.goods(), like(draft.goods())));
        }
        if (act.equals("addUnit") && draft.units().size() < ConsignmentDraft.MAX_UNITS) {
            String size = draft.units().isEmpty() ? "" : draft.units().getLast().sizeType();
            return draft.withUnits(with(draft.units(), new UnitText("", size)));
        }
        if (act.startsWith("removeGoods:") && line.isPresent() && draft.goods().size() > 1) {
            return draft.withGoods(without(draft.goods(), line.get()));
        }
        if (act.startsWith("removeUnit:") && line.isPresent()) {
            return draft.withUnits(without(draft.units(), line.get()));
        }
        return draft;
    }

    /** A new line begins with the unit, currency and origin of the one before: they are mostly the same. */
    private static GoodsText like(List<GoodsText> goods) {
        if (goods.isEmpty()) {
            return GoodsText.BLANK;
        }
        GoodsText last = goods.getLast();
        return new GoodsText("", "", "", last.unit(), "", "", "", last.currency(), last.origin());
    }

    private static List<GoodsText> goods(HttpServletRequest form) {
        List<GoodsText> goods = new ArrayList<>();
        for (int index = 0; index < ConsignmentDraft.MAX_GOODS; index++) {
            String prefix = "goods[%d].".formatted(index);
            if (form.getParameter(prefix + "hsCode") == null) {
                break;
            }
            goods.add(new GoodsText(
                    text(form, prefix + "hsCode"),
                    text(form, prefix + "description"),
                    text(form, prefix + "quantity"),
                    text(form, prefix + "unit"),
                    text(form, prefix + "grossMass"),
                    text(form, prefix + "netMass"),
                    text(form, prefix + "value"),
                    text(form, prefix + "currency"),
                    text(form, prefix + "origin")));
        }
        return goods;
    }

    private static List<UnitText> units(HttpServletRequest form) {
        List<UnitText> units = new ArrayList<>();
        for (int index = 0; index < ConsignmentDraft.MAX_UNITS; index++) {
            String prefix = "units[%d].".formatted(index);
            if (form.getParameter(prefix + "container") == null) {
                break;
            }
            units.add(new UnitText(text(form, prefix + "container"), text(form, prefix + "sizeType")));
        }
        return units;
    }

    private static String text(HttpServletRequest form, String field) {
        String text = form.getParameter(field);
        return text == null ? "" : text.strip();
    }

    private static Optional<Integer> line(String act) {
        try {
            return Optional.of(Integer.parseInt(act.substring(act.indexOf(':') + 1)));
        } catch (NumberFormatException noLine) {
            return Optional.empty();
        }
    }

    private static <T> List<T> with(List<T> lines, T line) {
        List<T> longer = new ArrayList<>(lines);
        longer.add(line);
        return longer;
    }

    private static <T> List<T> without(List<T> lines, int index) {
        List<T> shorter = new ArrayList<>(lines);
        if (index >= 0 && index < shorter.size()) {
            shorter.remove(index);
        }
        return shorter;
    }
}
