package org.hexi.gtfs.reading;

import java.util.List;
import java.util.Set;

/** The files that are read, with the columns the reference gives them: those that must be there, and all others. */
enum GtfsFile {
    AGENCY("agency.txt", "agency_name agency_url agency_timezone", """
            agency_id agency_lang agency_phone agency_fare_url agency_email cemv_support"""),
    STOPS("stops.txt", "stop_id", """
            stop_code stop_name tts_stop_name stop_desc stop_lat stop_lon zone_id stop_url location_type parent_station
            stop_timezone wheelchair_boarding level_id platform_code stop_access"""),
    ROUTES("routes.txt", "route_id route_type", """
            agency_id route_short_name route_long_name route_desc route_url route_color route_text_color route_sort_order
            continuous_pickup continuous_drop_off network_id cemv_support"""),
    CALENDAR(
            "calendar.txt",
            "service_id monday tuesday wednesday thursday friday saturday sunday start_date end_date",
            ""),
    CALENDAR_DATES("calendar_dates.txt", "service_id date exception_type", ""),
    TRIPS("trips.txt", "route_id service_id trip_id", """
            trip_headsign trip_short_name direction_id block_id shape_id wheelchair_accessible bikes_allowed cars_allowed
            safe_duration_factor safe_duration_offset"""),
    STOP_TIMES("stop_times.txt", "trip_id stop_sequence", """
            arrival_time departure_time stop_id location_group_id location_id stop_headsign start_pickup_drop_off_window
            end_pickup_drop_off_window pickup_type drop_off_type continuous_pickup continuous_drop_off shape_dist_traveled
            timepoint pickup_booking_rule_id drop_off_booking_rule_id"""),
    FREQUENCIES("frequencies.txt", "trip_id start_time end_time headway_secs", "exact_times"),
    TRANSFERS("transfers.txt", "", """
            from_stop_id to_stop_id from_route_id to_route_id from_trip_id to_trip_id transfer_type min_transfer_time"""),
    FEED_INFO("feed_info.txt", "feed_publisher_name feed_publisher_url feed_lang", """
            default_lang feed_start_date feed_end_date feed_version feed_contact_email feed_contact_url""");

    /** Files of the reference that a planner of freight has no use for. */
    static final Set<String> LEFT_ALONE = Set.copyOf(words("""
            fare_attributes.txt fare_rules.txt timeframes.txt rider_categories.txt fare_media.txt fare_products.txt
            fare_leg_rules.txt fare_leg_join_rules.txt fare_transfer_rules.txt areas.txt stop_areas.txt networks.txt
            route_networks.txt shapes.txt pathways.txt levels.txt location_groups.txt location_group_stops.txt
            locations.geojson booking_rules.txt translations.txt attributions.txt"""));

    private final String fileName;
    private final String mandatory;
    private final String optional;

    GtfsFile(String fileName, String mandatory, String optional) {
        this.fileName = fileName;
        this.mandatory = mandatory;
        this.optional = optional;
    }

    String fileName() {
        return fileName;
    }

    List<String> mandatory() {
        return words(mandatory);
    }

    boolean knows(String column) {
        return words(mandatory).contains(column) || words(optional).contains(column);
    }

    static boolean isRead(String fileName) {
        for (GtfsFile file : values()) {
            if (file.fileName.equals(fileName)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
