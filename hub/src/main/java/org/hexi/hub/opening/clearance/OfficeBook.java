package org.hexi.hub.opening.clearance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.web.NotFound;

/** The offices in memory. */
final class OfficeBook implements Offices {
    private final List<OfficeView> offices;

    OfficeBook(List<OfficeView> offices) {
        this.offices =
                offices.stream().sorted(Comparator.comparing(OfficeView::code)).toList();
    }

    @Override
    public OfficeView get(String code) {
        return find(code).orElseThrow(() -> new NotFound("office"));
    }

    @Override
    public Optional<OfficeView> find(String code) {
        return offices.stream().filter(office -> office.code().equals(code)).findFirst();
    }

    @Override
    public List<OfficeView> list() {
        return offices;
    }

    @Override
    public OfficeView clearing(PlaceCode place) {
        return offices.stream()
                .filter(office -> office.places().contains(place))
                .findFirst()
                .or(() -> offices.stream().filter(OfficeView::isDefault).findFirst())
                .orElseThrow(() -> new NotFound("office"));
    }
}
