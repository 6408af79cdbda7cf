package org.hexi.hub.ecology.carbon.ileap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hexi.engine.emissions.api.ChainElement;
import org.hexi.engine.emissions.api.Distance;
import org.hexi.engine.emissions.api.ElementFootprint;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.consignment.TransportPlan.Leg;
import org.hexi.hub.ecology.carbon.FootprintView;
import org.hexi.hub.ecology.carbon.FootprintView.LegFootprint;
import org.hexi.hub.ecology.carbon.ileap.ShipmentFootprint.Tce;
import org.hexi.hub.platform.places.PlaceView;
import org.jspecify.annotations.Nullable;

/**
 * A footprint as iLEAP tells it. Elements without a figure are no elements there: what is missing is listed beside the shipment, never
 * counted as zero. Immutable.
 *
 * @param complete whether every element has a figure
 * @param gaps ids of the elements that have none
 * @param shipmentFootprint missing when no element has a figure
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IleapExport(
        String specification,
        boolean complete,
        List<String> gaps,
        @Nullable ShipmentFootprint shipmentFootprint,
        List<TransportActivityData> transportActivityData) {
    private static final String SPECIFICATION = "iLEAP Technical Specifications 1.0.0";

    public IleapExport {
        gaps = List.copyOf(gaps);
        transportActivityData = List.copyOf(transportActivityData);
    }

    public static IleapExport of(FootprintView view, TransportPlan plan, Function<PlaceCode, PlaceView> places) {
        return new Writing(view, plan, places).export();
    }

    /** Writes one export. */
    private static final class Writing {
        private final FootprintView view;
        private final Function<PlaceCode, PlaceView> places;
        private final Map<Integer, Leg> legs = new HashMap<>();
        private final Map<ChainElement, LegFootprint> legsByElement = new HashMap<>();
        private final String mass;

        Writing(FootprintView view, TransportPlan plan, Function<PlaceCode, PlaceView> places) {
            this.view = view;
            this.places = places;
            this.mass = view.mass().kilograms().toPlainString();
            plan.legs().forEach(leg -> legs.put(leg.number(), leg));
            view.legs().forEach(leg -> legsByElement.put(leg.element().element(), leg));
        }

        IleapExport export() {
            List<Tce> tces = tces();
            return new IleapExport(
                    SPECIFICATION,
                    view.footprint().isComplete(),
                    view.footprint().gaps().stream()
                            .map(gap -> id(gap.element()))
                            .toList(),
                    tces.isEmpty() ? null : new ShipmentFootprint(mass, view.reference(), tces),
                    view.legs().stream().map(this::activity).toList());
        }

        private List<Tce> tces() {
            List<Tce> tces = new ArrayList<>();
            for (ElementFootprint.Accounted accounted : view.footprint().accounted()) {
                List<String> before =
                        tces.isEmpty() ? List.of() : List.of(tces.getLast().tceId());
                tces.add(tce(accounted, before));
            }
            return tces;
        }

        private Tce tce(ElementFootprint.Accounted accounted, List<String> before) {
            ChainElement element = accounted.element();
            Optional<LegFootprint> leg = Optional.ofNullable(legsByElement.get(element));
            Optional<Leg> planned = leg.flatMap(known -> Optional.ofNullable(legs.get(known.number())));
            boolean isHub = element instanceof ChainElement.Hub;
            String category = accounted.choice().factor().id();
            return new Tce(
                    id(element),
                    before,
                    isHub ? null : category,
                    isHub ? category : null,
                    view.reference(),
                    view.reference(),
                    element.mass().kilograms().toPlainString(),
                    distance(element),
                    leg.map(known -> location(known.from())).orElse(null),
                    leg.map(known -> location(known.to())).orElse(null),
                    isHub ? "0" : accounted.activity().toPlainString(),
                    planned.map(known -> known.from().departure()).orElse(null),
                    planned.map(known -> known.to().arrival()).orElse(null),
                    accounted.emissions().wtwKilograms().toPlainString(),
                    accounted.emissions().ttwKilograms().toPlainString());
        }

        private static GlecDistance distance(ChainElement element) {
            return switch (element) {
                case ChainElement.Transport transport -> GlecDistance.of(transport.distance());
                case ChainElement.Hub hub -> GlecDistance.none();
            };
        }

        private TransportActivityData activity(LegFootprint leg) {
            Leg planned = Objects.requireNonNull(legs.get(leg.number()));
            return new TransportActivityData(
                    view.reference() + "-" + id(leg.element().element()),
                    List.of(view.reference()),
                    GlecDistance.of(Distance.shortestFeasible(leg.kilometres())),
                    mass,
                    location(leg.from()),
                    location(leg.to()),
                    planned.from().departure(),
                    planned.to().arrival(),
                    mode(leg.mode()));
        }

        private Location location(PlaceCode place) {
            return Location.of(places.apply(place));
        }

        private static String id(ChainElement element) {
            return element.id().replace(' ', '-');
        }

        private static String mode(TransportPlan.Mode mode) {
            return switch (mode) {
                case ROAD -> "Road";
                case RAIL -> "Rail";
                case AIR -> "Air";
                case SEA -> "Sea";
            };
        }
    }
}
